import { sharedTargets, targetFacts, targetGroups } from "../model/target";
import { phrased } from "../model/text";
import { eachZone, zoneShort } from "../model/terms";
import type { Chart, Point } from "./chart";
import { roomy } from "./frames/page";
import { datasetOf } from "./frames/window";
import { targetsHeight } from "./options/target-sizes";
import { targetsOption } from "./options/targets";
import { leftOutHeight, windowed } from "./options/windowed";
import { wordedZones } from "./options/worded-rows";
import { leftOut } from "./words/left-out";
import { relatedSaid, selectionSaid } from "./words/matching";
import { countWord, sentences } from "./words/sentences";
import { signsNote } from "./words/signs";
import { sourcesOf } from "./words/sources";
import {
  sumFinding,
  targetBarsNote,
  targetNotes,
  targetsCaption,
  targetsInShort,
  targetsSaid,
} from "./words/target-captions";
import { targetPoints } from "./words/points";
import { targetsTable } from "./words/zone-tables";

/** A small picture whose rows would be lower than this says its targets in words, with k = 1. */
const LOW = 15;

/** How large each zone plans to be: bars whose ends dissolve where the source says “about”. */
const targets: Chart = {
  order: 20,
  menu: () => ({ zh: "目标", en: "Targets" }),
  selectable: true,
  span: "figure",
  heights: { narrow: 300, medium: 340, wide: 340 },

  heightsFor(dataset) {
    return roomy(
      this.heights,
      dataset,
      (shown, frame) => targetsHeight(shown, frame) + leftOutHeight(dataset, frame, false),
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

  subtitle: ({ dataset }, density) =>
    density === "small" ? targetsInShort(dataset) : targetsCaption(dataset),

  bars: ({ dataset }) => ({ note: targetBarsNote(dataset) }),

  note(view) {
    const { dataset } = view;
    return sentences(
      leftOut(dataset),
      signsNote(dataset, targetFacts(dataset.zones), "full"),
      targetNotes(dataset),
      sumFinding(dataset) && {
        zh: "相加由本站计算。",
        en: "Adding them up is our calculation.",
      },
      relatedSaid(view),
    );
  },

  sources: ({ dataset }) => sourcesOf(dataset, targetFacts(dataset.zones)),

  summary(view) {
    const { dataset } = view;
    const all = targetGroups(dataset).flatMap(({ targets }) => targets);
    const about = all.every(({ amount }) => amount.bound === "about");
    const [zh, en] =
      all.length > 1 ? ["；均为约数", "; all of them approximate"] : ["；为约数", "; approximate"];
    return sentences(
      { zh: "条形图。", en: "Bar chart." },
      leftOut(dataset),
      {
        zh: `${targetsSaid(dataset, "zh")}${about ? zh : ""}。`,
        en: `${targetsSaid(dataset, "en")}${about ? en : ""}.`,
      },
      selectionSaid(view),
    );
  },

  table: targetsTable,

  option(view, frame) {
    const low = frame.height < view.zones.length * LOW * frame.k;
    if (low && frame.density === "small") return wordedZones(view, frame, "target");
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
