import { describe, expect, test } from "vitest";
import type { Frame } from "../../src/charts/chart";
import timeline from "../../src/charts/timeline";
import { lengthOfTime } from "../../src/charts/words/events";
import type { Dataset } from "../../src/model/dataset";
import { light } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { dataset } from "../dataset";
import { drawn } from "./drawn";
import { collisions, crossings, framesOf, marksOf, overflows, textBoxes } from "./frames";
import { more } from "./more";

const view = select(dataset, everything);
const page: Frame = {
  ...{ width: 928, height: timeline.heights.wide, k: 1, locale: "zh", palette: light },
  density: "page",
};

const redated = (id: string, date: string): Dataset => ({
  ...dataset,
  events: dataset.events.map((event) => (event.id === id ? { ...event, date } : event)),
});

describe("the title", () => {
  test("is the finding while the dates support it", () => {
    expect(timeline.title(dataset)).toEqual({
      zh: "从行动方案到授牌\u200b约半年，\u200b距目标年\u200b约七年",
      en: "Half a year from plan to plaques, about seven years to the target",
    });
  });

  test.each([
    ["plan", "2022-03", "About one year from plan to plaques, about seven years to the target"],
    [
      "plaques",
      "2024-03-25",
      "About two years from plan to plaques, about six years to the target",
    ],
    ["targets", "2035", "Half a year from plan to plaques, about 12 years to the target"],
  ])("follows the dates when %s moves to %s", (id, date, title) => {
    expect(timeline.title(redated(id, date)).en).toBe(title);
  });

  test("is neutral where one of the events is called nothing", () => {
    const events = dataset.events.map((event) => ({ ...event, called: undefined }));
    expect(timeline.findingHolds({ ...dataset, events })).toBe(false);
    expect(timeline.title({ ...dataset, events }).en).toBe("Timeline, 2016 to 2030");
  });

  test("is neutral when other events come between", () => {
    expect(timeline.findingHolds(more)).toBe(false);
  });
});

describe("the width of a mark is the precision of its date", () => {
  const scene = drawn(timeline, view, page);
  const rects = marksOf(scene, "rect");
  const year = (page.width - 2) / (2031 - 2016);

  test("a year is a hollow pill as long as the year", () => {
    const pills = rects.filter(({ paint }) => paint.fill === light.paper && paint.stroke);
    expect(pills.map(({ x, width }) => [x, width])).toEqual([
      [expect.closeTo(1), expect.closeTo(year)],
      [expect.closeTo(1 + 14 * year), expect.closeTo(year)],
    ]);
  });

  test("a month is a bar as long as the month, or as thin as can be seen", () => {
    const bars = rects.filter(({ paint }) => paint.fill === light.ink);
    expect(bars.map(({ width }) => width)).toEqual([expect.closeTo(Math.max(year / 12, 3.6))]);
  });

  test("a day is a disc", () => {
    expect(marksOf(scene, "circle")).toHaveLength(1);
  });
});

test("the line is solid up to the report and dashed from there", () => {
  const lines = marksOf(drawn(timeline, view, page), "path").flatMap(({ d, paint }) => {
    const [from = NaN, , to = NaN] = (d.match(/[\d.]+/g) ?? []).map(Number);
    return [{ from, to, ...paint }];
  });
  const solid = lines.find(({ stroke }) => stroke === light.ink);
  const dashed = lines.find(({ stroke }) => stroke === light.ink3);
  expect(solid?.dash).toBeUndefined();
  expect(dashed?.dash).toBeDefined();
  expect(dashed?.from).toBeCloseTo(solid?.to ?? NaN);
  expect(lines.find(({ stroke }) => stroke === light.rule)?.to).toBeCloseTo(solid?.to ?? NaN);
});

describe("any number of events", () => {
  test.each([1, 2, 6, 14, 40])("%d keep their words apart and inside", (count) => {
    const dates = ["", "-05", "-11-20"];
    const events = Array.from({ length: count }, (_, index) => ({
      ...(dataset.events[index % dataset.events.length] ?? missing()),
      ...{ id: `event-${index}`, kind: "event" as const },
      date: `${2000 + index}${dates[index % 3]}`,
    }));
    const many = select({ ...dataset, events }, everything);
    for (const frame of framesOf(timeline)) {
      const scene = drawn(timeline, many, frame);
      const boxes = textBoxes(scene);
      expect(overflows(boxes, frame)).toEqual([]);
      expect(collisions(boxes)).toEqual([]);
      expect(crossings(scene, boxes)).toEqual([]);
      expect(timeline.points(many, frame.locale)).toHaveLength(count);
    }
  });
});

function missing(): never {
  throw new Error("expected an event");
}

test("no conference is dated", () => {
  const said = framesOf(timeline).flatMap((frame) =>
    textBoxes(drawn(timeline, view, frame)).map(({ text }) => text),
  );
  expect(said).toContain("2016 年起");
  expect(said).toContain("Since 2016");
  expect(said.join(" ")).not.toMatch(/first conference|首届/i);
  expect(timeline.note(view)?.zh).toContain("各届日期原文未列");
});

test("only the article’s paragraphs that date the events are cited", () => {
  expect(timeline.sources(view)).toEqual([{ source: "csj", paragraphs: ["1", "2", "3", "4"] }]);
});

test("an event that only an outside source tells of is tagged", () => {
  const events = dataset.events.map((event) =>
    event.id === "plan" ? { ...event, facts: ["X07-PUBLISHED"] } : event,
  );
  const { en } = timeline.summary(select({ ...dataset, events }, everything));
  expect(en).toContain("action plan issued (other source: bjx.com.cn)");
});

test.each([
  [0.5, "约半年", "about half a year"],
  [0.25, "约三个月", "about three months"],
  [1.1, "约一年", "about one year"],
  [2, "约两年", "about two years"],
  [7.27, "约七年", "about seven years"],
  [12, "约 12 年", "about 12 years"],
])("%d years is said as %s, %s", (years, zh, en) => {
  expect(lengthOfTime(years)).toEqual({ zh, en });
});
