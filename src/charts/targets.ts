import { amountOf } from "../model/lookup";
import { eachLocale, phrased } from "../model/text";
import { zoneShort, zoneWord } from "../model/terms";
import type { Chart } from "./chart";
import { roomy } from "./frames/heights";
import { targetPoint } from "./marks/target-points";
import { targetBoxes, targetsHeight } from "./options/target-sizes";
import { targetsOption } from "./options/targets";
import { countWord } from "./words/count";
import { leftOut } from "./words/left-out";
import { relatedSaid, selectionSaid } from "./words/matching";
import { sourcesOf } from "./words/sources";
import { sharedMeasure, sumFinding } from "./words/target-finding";
import {
  stripesNote,
  targetMeasure,
  targetsInShort,
  targetsSaid,
  targetsTable,
  targetUnit,
} from "./words/target-words";

/** How large each zone plans to be: bars whose ends dissolve where the source says “about”. */
const targets: Chart = {
  order: 20,
  selectable: true,
  span: "figure",
  heights: { narrow: 300, medium: 340, wide: 340 },

  heightsFor(dataset) {
    return roomy(this.heights, (frame) => targetsHeight(dataset, frame));
  },

  title(dataset) {
    const finding = sumFinding(dataset);
    if (!finding)
      return {
        zh: phrased(`各${zoneWord(dataset, 1).zh}的|${sharedMeasure(dataset)?.name.zh ?? ""}目标`),
        en: `What each ${zoneWord(dataset, 1).en} aims for`,
      };
    const { whole, parts, sum } = finding;
    const about = sum.bound === "about" || amountOf(dataset, whole.target).bound === "about";
    const [first, second] = parts;
    const others =
      parts.length === 2 && first && second
        ? `${first.name.zh}与|${second.name.zh}|之和`
        : `其他${countWord(parts.length, "zh")}${zoneShort(dataset)}|之和`;
    return {
      zh: phrased(`${whole.name.zh}的目标|${about ? "约等于" : "等于"}|${others}`),
      en: `${whole.name.en} aims for ${about ? "about " : ""}as much as the other ${countWord(parts.length, "en")} combined`,
    };
  },

  holds: () => true,

  findingHolds: (dataset) => sumFinding(dataset) !== undefined,

  subtitle({ dataset }, density) {
    if (density === "small") return targetsInShort(dataset);
    const measure = targetMeasure(dataset);
    const unit = eachLocale((locale) => targetUnit(dataset, locale));
    return { zh: `${measure.zh}，${unit.zh}`, en: `${measure.en}, ${unit.en}` };
  },

  note(view) {
    const { dataset } = view;
    const stripes = stripesNote(dataset);
    const left = leftOut(dataset);
    const sum = sumFinding(dataset)
      ? { zh: "相加由本站计算。", en: " Adding them up is our calculation." }
      : { zh: "", en: "" };
    const related = relatedSaid(view);
    const measure = sharedMeasure(dataset)?.note;
    return {
      zh: `${left.zh}${stripes.zh}${measure?.zh ?? ""}${sum.zh}${related.zh}`,
      en: `${left.en}${stripes.en}${measure ? ` ${measure.en}` : ""}${sum.en}${related.en}`.trim(),
    };
  },

  sources: ({ dataset }) =>
    sourcesOf(
      dataset,
      dataset.zones.map(({ target }) => target),
    ),

  summary(view) {
    const { dataset } = view;
    const measure = targetMeasure(dataset);
    const left = leftOut(dataset);
    const said = selectionSaid(view);
    const about = dataset.zones.every(({ target }) => amountOf(dataset, target).bound === "about");
    return {
      zh: `条形图。${left.zh}${measure.zh}：${targetsSaid(dataset, "zh")}${about ? "；均为约数" : ""}。${said.zh}`,
      en: `Bar chart. ${left.en}${measure.en}: ${targetsSaid(dataset, "en")}${about ? "; all of them approximate" : ""}.${said.en}`,
    };
  },

  table: targetsTable,

  option: targetsOption,

  points: (view, frame) =>
    targetBoxes(view, frame).flatMap((box, index) => targetPoint(view, index, box, frame) ?? []),
};

export default targets;
