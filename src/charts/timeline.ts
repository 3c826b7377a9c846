import type { Dataset, Event } from "../model/dataset";
import { dated } from "../model/format";
import { whereabouts } from "../model/whereabouts";
import { factOf, sourceOf } from "../model/lookup";
import { eachLocale, list, phrased, type Locale, type Text } from "../model/text";
import type { Chart } from "./chart";
import { period, type Precision } from "./kit/calendar";
import { timelineOption } from "./options/timeline";
import { factsOf, inOrder, outside, story, when } from "./words/events";
import { textCell } from "./words/fact-row";
import { timeFinding } from "./words/spans";
import { sourcesOf } from "./words/sources";

const precisions: Readonly<Record<Precision, Text>> = {
  year: { zh: "年", en: "year" },
  month: { zh: "月", en: "month" },
  day: { zh: "日", en: "day" },
};

const terms = {
  date: { zh: "日期", en: "Date" },
  event: { zh: "事件", en: "Event" },
  precision: { zh: "日期精度", en: "Precision" },
  stated: { zh: "原文", en: "As printed" },
  where: { zh: "位置", en: "Where" },
} as const;

/** Where an event is told of: 第 1 段、第 4 段. */
function placesOf(dataset: Dataset, event: Event, locale: Locale): string {
  const places = factsOf(dataset, event).map((id) => {
    const fact = factOf(dataset, id);
    return whereabouts(fact, sourceOf(dataset, fact.source), locale);
  });
  return list([...new Set(places)], locale);
}

/** When things happened, and when they are to: the width of a mark is the precision of its date. */
const timeline: Chart = {
  order: 90,
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
    const open = since
      ? {
          zh: `“${since.short.zh}”只知“自 ${dated(since.date, "zh")}以来”，各届日期原文未列。`,
          en: `For “${since.short.en.toLowerCase()}” the source says only “since ${dated(since.date, "en")}” and dates no single one. `,
        }
      : { zh: "", en: "" };
    return {
      zh: `标记的宽度就是原文日期的精度：年、月、日。${open.zh}相隔时间由本站计算。`,
      en: `The width of each mark is the precision of the date in the source: year, month or day. ${open.en}Lengths of time are our calculation.`,
    };
  },

  sources: ({ dataset }) =>
    sourcesOf(
      dataset,
      dataset.events.flatMap((event) => factsOf(dataset, event)),
    ),

  summary({ dataset }) {
    const each = (locale: Locale) =>
      inOrder(dataset).map(
        (event) =>
          `${when(event)[locale]}${locale === "zh" ? "，" : ", "}${event.title[locale]}${outside(dataset, event)?.[locale] ?? ""}`,
      );
    return {
      zh: `时间轴。${each("zh").join("；")}。`,
      en: `Time axis. ${each("en").join("; ")}.`,
    };
  },

  table: ({ dataset }) => ({
    caption: { zh: "事件与日期", en: "Events and their dates" },
    columns: [
      { key: "date", label: terms.date },
      { key: "event", label: terms.event },
      { key: "precision", label: terms.precision },
      { key: "where", label: terms.where },
    ],
    rows: inOrder(dataset).map((event) => {
      const facts = factsOf(dataset, event);
      return {
        key: event.id,
        cells: [
          textCell(when(event)),
          textCell(event.title),
          textCell(precisions[period(event.date).precision]),
          textCell(eachLocale((locale) => placesOf(dataset, event, locale))),
        ],
        facts,
      };
    }),
  }),

  option: ({ dataset }, frame) => timelineOption(story(dataset, frame.locale), frame),

  points: ({ dataset }, locale) =>
    story(dataset, locale).entries.map(({ event, date }) => {
      const facts = factsOf(dataset, event);
      const [dating] = facts;
      const stated = dating && factOf(dataset, dating).stated;
      const lines = [
        [terms.event[locale], event.title[locale]],
        [terms.precision[locale], precisions[period(event.date).precision][locale]],
        ...(stated ? ([[terms.stated[locale], stated]] as const) : []),
        [terms.where[locale], placesOf(dataset, event, locale)],
      ] as const;
      return {
        key: event.id,
        label: `${date}${locale === "zh" ? "：" : ": "}${event.title[locale]}`,
        tooltip: { title: date, lines },
        facts,
      };
    }),
};

export default timeline;
