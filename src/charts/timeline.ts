import { dated } from "../model/format";
import { factOf } from "../model/lookup";
import { eachLocale, phrased, type Text } from "../model/text";
import type { Chart } from "./chart";
import { period, type Precision } from "./kit/calendar";
import { timelineAcross } from "./options/timeline-across";
import { timelineDown } from "./options/timeline-down";
import { timelineRows } from "./options/timeline-rows";
import { factsOf, inOrder, story, timeFinding, when } from "./words/events";
import { lined, placesOf, terms, textCell } from "./words/facts";
import { comma, semicolon, sentences, told } from "./words/sentences";
import { sourcesOf } from "./words/sources";

const precisions: Readonly<Record<Precision, Text>> = {
  year: { zh: "年", en: "year" },
  month: { zh: "月", en: "month" },
  day: { zh: "日", en: "day" },
};

const heads = {
  date: { zh: "日期", en: "Date" },
  event: { zh: "事件", en: "Event" },
  precision: { zh: "日期精度", en: "Precision" },
} as const;

/** When things happened, and when they are to: the width of a mark is the precision of its date. */
const timeline: Chart = {
  order: 90,
  menu: () => ({ zh: "时间线", en: "Timeline" }),
  selectable: false,
  span: "figure",
  heights: { narrow: 470, medium: 230, wide: 220 },
  heightsFor({ events: { length } }) {
    const narrow = 470 + Math.max(0, length - 6) * 56;
    const more = Math.min(4, Math.max(0, Math.ceil((length - 6) / 3))) * 56;
    return { narrow, medium: 230 + more, wide: 220 + more };
  },

  title(dataset) {
    const finding = timeFinding(dataset);
    if (finding) return { zh: phrased(finding.zh), en: finding.en };
    const { first, last } = story(dataset, "en");
    return {
      zh: phrased(`时间线：|${first} 年|至 ${last - 1} 年`),
      en: `Timeline, ${first} to ${last - 1}`,
    };
  },

  holds: ({ events }) => events.length > 0,

  findingHolds: (dataset) => timeFinding(dataset) !== undefined,

  subtitle({ dataset }, density) {
    if (density === "small")
      return { zh: "标记宽度 = 日期精度", en: "Width of a mark = precision of its date" };
    return {
      zh: `实线到报道日期 ${dated(dataset.date, "zh")}为止，之后为虚线`,
      en: `The line is solid up to the report of ${dated(dataset.date, "en")} and dashed from there`,
    };
  },

  note({ dataset }) {
    const since = dataset.events.find(({ kind }) => kind === "since");
    return sentences(
      {
        zh: "标记的宽度就是原文日期的精度：年、月、日。",
        en: "The width of each mark is the precision of the date in the source: year, month or day.",
      },
      since && {
        zh: `“${since.short.zh}”只知“自 ${dated(since.date, "zh")}以来”，各届日期原文未列。`,
        en: `For “${since.short.en.toLowerCase()}” the source says only “since ${dated(since.date, "en")}” and dates no single one.`,
      },
      { zh: "相隔时间由本站计算。", en: "Lengths of time are our calculation." },
    );
  },

  sources: ({ dataset }) =>
    sourcesOf(
      dataset,
      dataset.events.flatMap((event) => factsOf(dataset, event)),
    ),

  summary({ dataset }) {
    const each = eachLocale((locale) =>
      story(dataset, locale)
        .entries.map(({ date, title }) => date + comma[locale] + title)
        .join(semicolon[locale]),
    );
    return { zh: `时间轴。${each.zh}。`, en: `Time axis. ${each.en}.` };
  },

  table: ({ dataset }) => ({
    caption: { zh: "事件与日期", en: "Events and their dates" },
    columns: [
      { key: "date", label: heads.date },
      { key: "event", label: heads.event },
      { key: "precision", label: heads.precision },
      { key: "where", label: terms.where },
    ],
    rows: inOrder(dataset).map((event) => {
      const facts = factsOf(dataset, event);
      const { precision } = period(event.date);
      const where = eachLocale((locale) => placesOf(dataset, facts, locale));
      const cells = [when(event), event.title, precisions[precision], where].map(textCell);
      return { key: event.id, cells, facts };
    }),
  }),

  /** Across where a frame is wide, down where it is tall, else in rows; larger where there is room. */
  option({ dataset }, frame) {
    const { width, k, density } = frame;
    const shown = story(dataset, frame.locale);
    const [draw, zooms] =
      width < 560 * k
        ? ([timelineDown, [1.3, 1.15, 1]] as const)
        : ([timelineAcross, [1.35, 1.25, 1.15, 1.08, 1]] as const);
    for (const zoom of density === "small" ? [] : k > 1 ? zooms : [1]) {
      const made = draw(shown, { ...frame, k: k * zoom }, zoom > 1);
      if (made) return made;
    }
    return timelineRows(shown, frame);
  },

  points: ({ dataset }, locale) =>
    story(dataset, locale).entries.map(({ event, facts, period: { precision }, date }) => {
      const title = event.title[locale];
      const lines = lined(
        locale,
        [heads.event, title],
        [heads.precision, precisions[precision][locale]],
        [terms.stated, facts[0] && factOf(dataset, facts[0]).stated],
        [terms.where, placesOf(dataset, facts, locale)],
      );
      const label = told(date, title, locale);
      return { key: event.id, label, tooltip: { title: date, lines }, facts };
    }),
};

export default timeline;
