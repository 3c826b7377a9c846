import { fieldsByDegree, zoneCount } from "../model/lookup";
import { digitsApart, eachLocale, phrased } from "../model/text";
import { eachZone, zoneShort, zoneWord } from "../model/terms";
import type { Dataset } from "../model/dataset";
import type { Chart, Frame } from "./chart";
import { roomy } from "./frames/page";
import { viewIn } from "./frames/window";
import { matrixOption } from "./options/matrix";
import { matrixHeight, matrixSizes } from "./options/matrix-sizes";
import { leftOutHeight, windowed } from "./options/windowed";
import { wordedZones } from "./options/worded-rows";
import { fieldSentences, matrixFacts, matrixPoints } from "./words/points";
import { fieldsNote, hasEmpty, onlyCommonField } from "./words/fields";
import { fieldInSentence } from "./words/filtering";
import { leftOut } from "./words/left-out";
import { relatedSaid, selectionSaid } from "./words/matching";
import { capital, countWord, semicolon, sentences, told } from "./words/sentences";
import { sourcesOf } from "./words/sources";
import { fieldsTable } from "./words/zone-tables";

/** A matrix alone in its frame; small, without counts and brackets. */
function fieldsSizes(dataset: Dataset, frame: Frame) {
  const large = frame.density !== "small";
  return matrixSizes(dataset, frame, { counts: large, groups: large });
}

/** Which zone names which field: a matrix in the manner of an UpSet plot. */
const fields: Chart = {
  order: 30,
  menu: () => ({ zh: "领域", en: "Fields" }),
  selectable: true,
  matrix: true,
  span: "figure",
  heights: { narrow: 364, medium: 402, wide: 402 },

  heightsFor(dataset) {
    return roomy(this.heights, dataset, (shown, frame) => {
      const full = { zones: { usual: 3, full: 105 }, fields: { usual: 6, full: 50, least: 38 } };
      return (
        matrixHeight(shown, fieldsSizes(shown, frame), frame, full) +
        1 +
        leftOutHeight(dataset, frame, true)
      );
    });
  },

  title(dataset) {
    const common = onlyCommonField(dataset);
    const count = dataset.fields.length;
    const zones = zoneCount(dataset);
    const word = zoneWord(dataset, zones);
    if (common)
      return {
        zh: phrased(
          digitsApart(
            `${countWord(count, "zh")}个领域中，|只有|${common.name.zh}|${countWord(zones, "zh")}${zoneShort(dataset)}都列入`,
          ),
        ),
        en: `Of ${countWord(count, "en")} fields, only ${fieldInSentence(dataset, common.id, "en")} is named by all ${countWord(zones, "en")} ${word.en}`,
      };
    return {
      zh: phrased(
        digitsApart(`${countWord(zones, "zh")}个${word.zh}，|${countWord(count, "zh")}个领域`),
      ),
      en: `${capital(countWord(zones, "en"))} ${word.en} and the ${countWord(count, "en")} ${count === 1 ? "field" : "fields"} ${zones === 1 ? "it names" : "they name"}`,
    };
  },

  holds: () => true,

  findingHolds: (dataset) => onlyCommonField(dataset) !== undefined,

  subtitle({ dataset }, density) {
    const one = zoneCount(dataset) === 1;
    const each = eachZone(dataset);
    if (density === "small") {
      const dots = hasEmpty(dataset);
      return {
        zh: `${one ? each.zh : `各${zoneShort(dataset)}`}列出的重点领域${dots ? "，小点表示未列出" : ""}`,
        en: `Fields named${dots ? "; a small dot means not named" : ""}`,
      };
    }
    return {
      zh: `${each.zh}列出的重点领域${one ? "" : `，按列入的${zoneShort(dataset)}数排列`}`,
      en: `Priority fields named by ${each.en}${one ? "" : `, ordered by number of ${zoneWord(dataset, 2).en}`}`,
    };
  },

  note(view) {
    const { dataset } = view;
    return sentences(leftOut(dataset), fieldsNote(dataset), relatedSaid(view));
  },

  sources: ({ dataset }) => sourcesOf(dataset, matrixFacts(dataset)),

  summary(view) {
    const { dataset } = view;
    const each = fieldSentences(dataset, fieldsByDegree(dataset));
    const lists = eachLocale((locale) =>
      dataset.zones
        .map(({ name, list: { text } }) => told(name[locale], text[locale], locale))
        .join(semicolon[locale]),
    );
    return sentences(
      {
        zh: `${zoneWord(dataset, 1).zh}与领域的矩阵图。`,
        en: `Matrix of ${zoneWord(dataset, zoneCount(dataset)).en} and fields.`,
      },
      leftOut(dataset),
      { zh: `${each.zh}。清单：${lists.zh}。`, en: `${each.en}. Lists: ${lists.en}.` },
      selectionSaid(view),
    );
  },

  table: fieldsTable,

  option(view, frame) {
    const { turned } = fieldsSizes(viewIn(view, frame).dataset, frame);
    const cut = turned || leftOutHeight(view.dataset, frame, true) > 0;
    if (cut && frame.density === "small") return wordedZones(view, frame, "fields");
    return windowed(view, frame, true, (shown, inner) =>
      matrixOption(fieldsSizes(shown.dataset, inner), shown, inner),
    );
  },

  points: matrixPoints,
};

export default fields;
