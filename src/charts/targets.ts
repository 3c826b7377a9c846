import { sharedTargets, targetFacts, targetGroups } from "../model/target";
import { phrased } from "../model/text";
import { eachZone, zoneShort } from "../model/terms";
import type { Chart, Point } from "./chart";
import { roomy } from "./frames/heights";
import { datasetOf, windowOf } from "./frames/window";
import { shownIn } from "./options/matrix-sizes";
import { targetsBeside } from "./options/overview-sizes";
import { targetsHeight } from "./options/target-sizes";
import { targetsOption } from "./options/targets";
import { leftOutHeight, windowed } from "./options/windowed";
import { wordedZones } from "./options/worded-zones";
import { signsNote } from "./words/bar-signs";
import { countWord } from "./words/count";
import { leftOut } from "./words/left-out";
import { relatedSaid, selectionSaid } from "./words/matching";
import { sourcesOf } from "./words/sources";
import { sumFinding } from "./words/target-finding";
import { targetBarsNote } from "./words/target-bars";
import { targetPoints } from "./words/target-points";
import { targetsTable } from "./words/target-table";
import { targetNotes, targetsCaption, targetsInShort, targetsSaid } from "./words/target-captions";

/** A small picture whose rows would be lower than this says its targets in words, with k = 1. */
const LOW = 15;

/** How large each zone plans to be: bars whose ends dissolve where the source says “about”. */
const targets: Chart = {
  order: 20,
  selectable: true,
  span: "figure",
  heights: { narrow: 300, medium: 340, wide: 340 },

  heightsFor(dataset) {
    return roomy(
      this.heights,
      (frame) =>
        targetsHeight(windowOf(dataset, frame), frame) + leftOutHeight(dataset, frame, false),
    );
  },

  title(dataset) {
    const finding = sumFinding(dataset);
    if (!finding)
      return {
        zh: phrased(
          `${eachZone(dataset).zh}的|${sharedTargets(dataset)?.measure?.name.zh ?? ""}目标`,
        ),
        en: `What ${eachZone(dataset).en} aims for`,
      };
    const { whole, parts, sum } = finding;
    const about = sum.bound === "about" || whole.amount.bound === "about";
    const [first, second] = parts;
    const others =
      parts.length === 2 && first && second
        ? `${first.name.zh}与|${second.name.zh}|之和`
        : `其他${countWord(parts.length, "zh")}${zoneShort(dataset)}|之和`;
    return {
      zh: phrased(`${whole.zone.name.zh}的目标|${about ? "约等于" : "等于"}|${others}`),
      en: `${whole.zone.name.en} aims for ${about ? "about " : ""}as much as the other ${countWord(parts.length, "en")} combined`,
    };
  },

  holds: ({ zones }) => targetFacts(zones).length > 0,

  findingHolds: (dataset) => sumFinding(dataset) !== undefined,

  subtitle({ dataset }, density) {
    return density === "small" ? targetsInShort(dataset) : targetsCaption(dataset);
  },

  note(view, as) {
    const { dataset } = view;
    if (as === "bars") return targetBarsNote(dataset);
    const signs = signsNote(dataset);
    const left = leftOut(dataset);
    const sum = sumFinding(dataset)
      ? { zh: "相加由本站计算。", en: " Adding them up is our calculation." }
      : { zh: "", en: "" };
    const related = relatedSaid(view);
    const measures = targetNotes(dataset);
    return {
      zh: `${left.zh}${signs.zh}${measures.zh}${sum.zh}${related.zh}`,
      en: `${left.en}${signs.en}${measures.en}${sum.en}${related.en}`.trim(),
    };
  },

  sources: ({ dataset }) => sourcesOf(dataset, targetFacts(dataset.zones)),

  summary(view) {
    const { dataset } = view;
    const left = leftOut(dataset);
    const said = selectionSaid(view);
    const all = targetGroups(dataset).flatMap(({ targets }) => targets);
    const several = all.length > 1;
    const about = all.every(({ amount }) => amount.bound === "about");
    return {
      zh: `条形图。${left.zh}${targetsSaid(dataset, "zh")}${about ? (several ? "；均为约数" : "；为约数") : ""}。${said.zh}`,
      en: `Bar chart. ${left.en}${targetsSaid(dataset, "en")}${about ? (several ? "; all of them approximate" : "; approximate") : ""}.${said.en}`,
    };
  },

  table: targetsTable,

  option(view, frame) {
    const low = frame.height < view.zones.length * LOW * frame.k;
    if (low && frame.density === "small")
      return wordedZones(view, frame, targetsBeside(shownIn(view.dataset, frame)), true);
    return windowed(view, frame, false, targetsOption);
  },

  /** As the scales group the bars: first those that can be compared. */
  points(view, locale) {
    const groups = targetGroups(datasetOf(view)).flatMap((group) => group.targets);
    const order = [...groups.map(({ zone }) => zone.id), undefined];
    const place = ({ zone }: Point) => order.indexOf(order.includes(zone) ? zone : undefined);
    return targetPoints(view, locale, "zone").toSorted((a, b) => place(a) - place(b));
  },
};

export default targets;
