import { zoneCount } from "../model/lookup";
import { prose } from "../model/format";
import type { View } from "../model/selection";
import { digitsApart, eachLocale, phrased, type Text } from "../model/text";
import { sharedTargets, targetFacts, targetSum } from "../model/target";
import { eachZone, zoneShort, zoneWord } from "../model/terms";
import type { Chart } from "./chart";
import { roomy } from "./frames/page";
import { viewIn } from "./frames/window";
import { isWide, matrixHeight } from "./options/matrix-sizes";
import { overviewOption } from "./options/overview";
import { footOf, overviewSizes, STANDING } from "./options/overview-sizes";
import { leftOutHeight, windowed } from "./options/windowed";
import { wordedZones } from "./options/worded-rows";
import { fieldsNote, onlyCommonField } from "./words/fields";
import { leftOut } from "./words/left-out";
import { relatedSaid, selectionSaid } from "./words/matching";
import {
  fieldSentences,
  matrixFacts,
  matrixPoints,
  targetPoints,
  totalPoint,
} from "./words/points";
import { capital, countWord, sentences } from "./words/sentences";
import { signsNote } from "./words/signs";
import { sourcesOf } from "./words/sources";
import { targetsName, targetsSaid, targetUnit } from "./words/target-captions";
import { overviewTable } from "./words/zone-tables";

function noteOf(view: View, signs: "short" | "nativeShort"): Text {
  const { dataset } = view;
  const note = targetSum(dataset)?.note;
  return sentences(
    leftOut(dataset),
    fieldsNote(dataset),
    // Targets that cannot be compared are values without bars.
    sharedTargets(dataset) && signsNote(dataset, targetFacts(dataset.zones), signs),
    note && { zh: `合计${note.zh}。`, en: `${note.en}.` },
    relatedSaid(view),
  );
}

/** Everything about the zones in one picture: the matrix, and each target on the track of its zone. */
const overview: Chart = {
  order: 10,
  selectable: true,
  matrix: true,
  span: "figure",
  heights: { narrow: 460, medium: 410, wide: 386 },

  heightsFor(dataset) {
    return roomy(this.heights, dataset, (shown, frame) => {
      const { matrix } = overviewSizes(shown, frame);
      const fields = { usual: 6, full: isWide(frame) ? 38 : 43, least: 36 };
      const high = matrixHeight(shown, matrix, frame, { zones: { usual: 3, full: 88 }, fields });
      return matrix.across ? high + footOf(shown, frame.density) + 1 : high / (1 - STANDING.share);
    });
  },

  title(dataset) {
    const common = onlyCommonField(dataset);
    const zones = zoneCount(dataset);
    const word = zoneWord(dataset, zones);
    const sum = targetSum(dataset);
    if (common && sum)
      return {
        zh: phrased(
          digitsApart(
            `${countWord(zones, "zh")}${zoneShort(dataset)}目标合计|${prose(sum.amount, "zh", dataset)}，|共同领域|只有${common.name.zh}`,
          ),
        ),
        en: `Together, ${countWord(zones, "en")} ${word.en} aim for ${prose(sum.amount, "en", dataset)} and share one field`,
      };
    return {
      zh: phrased(digitsApart(`${countWord(zones, "zh")}个${word.zh}的|领域与目标`)),
      en: `${capital(countWord(zones, "en"))} ${word.en}, ${zones === 1 ? "its fields and its target" : "their fields and their targets"}`,
    };
  },

  holds: ({ zones }) => targetFacts(zones).length > 0,

  findingHolds: (dataset) =>
    onlyCommonField(dataset) !== undefined && targetSum(dataset) !== undefined,

  subtitle({ dataset }, density) {
    const measure = targetsName(dataset);
    const sum = targetSum(dataset);
    const unit = targetUnit(dataset);
    if (density === "small")
      return {
        zh: `重点领域与目标${unit.zh && `，${unit.zh}`}${sum ? "；合计由本站计算" : ""}`,
        en: `Fields; targets${unit.en && `, ${unit.en}`}${sum ? "; total: our sum" : ""}`,
      };
    return {
      zh: `${eachZone(dataset).zh}列出的重点领域，与${measure.zh.replace(/^(?=\d)/, " ")}${sum ? "；合计由本站计算" : ""}`,
      en: `Fields named, and ${measure.en.replace(/^T/, "t")}${sum ? " (total: our calculation)" : ""}`,
    };
  },

  note: (view) => noteOf(view, "short"),

  bars: (view) => ({ note: noteOf(view, "nativeShort") }),

  sources: ({ dataset }) =>
    sourcesOf(dataset, [...matrixFacts(dataset), ...targetFacts(dataset.zones)]),

  summary(view) {
    const { dataset } = view;
    const bars = sharedTargets(dataset) !== undefined;
    const sum = targetSum(dataset);
    const together = eachLocale((locale) => {
      if (!sum) return "";
      const said = prose(sum.amount, locale, dataset);
      return locale === "zh" ? `；合计${said}，由本站相加` : `; together ${said}, our sum`;
    });
    const each = eachZone(dataset).en;
    const fields = fieldSentences(dataset, dataset.fields);
    return sentences(
      {
        zh: `${zoneWord(dataset, 1).zh}与领域的矩阵图，每${zoneShort(dataset)}附目标${bars ? "条形" : ""}。`,
        en: `Matrix of ${zoneWord(dataset, zoneCount(dataset)).en} and fields with ${bars ? `a bar for ${each}` : each}’s target.`,
      },
      leftOut(dataset),
      {
        zh: `${fields.zh}。${targetsSaid(dataset, "zh")}${together.zh}。`,
        en: `${fields.en}. ${targetsSaid(dataset, "en")}${together.en}.`,
      },
      selectionSaid(view),
    );
  },

  table: overviewTable,

  option(view, frame) {
    const sizes = overviewSizes(viewIn(view, frame).dataset, frame);
    const cut = sizes.matrix.turned || leftOutHeight(view.dataset, frame, true) > 0;
    if (cut && frame.density === "small") return wordedZones(view, frame, "both");
    return windowed(view, frame, true, (shown, inner) =>
      overviewOption(overviewSizes(shown.dataset, inner), shown, inner),
    );
  },

  points: (view, locale) => [
    ...matrixPoints(view, locale),
    ...targetPoints(view, locale, "target"),
    ...totalPoint(view, locale),
  ],
};

export default overview;
