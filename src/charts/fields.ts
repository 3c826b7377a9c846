import { fieldsByDegree, zoneCount } from "../model/lookup";
import { eachLocale, phrased } from "../model/text";
import { eachZone, zoneShort, zoneWord } from "../model/terms";
import type { Chart } from "./chart";
import { roomy } from "./frames/heights";
import { fieldsHeight, fieldsLayout, fieldsRows } from "./marks/fields-layout";
import { matrixStory } from "./marks/matrix-layout";
import { matrixOption } from "./options/matrix";
import { wordedOption } from "./options/worded-rows";
import { onlyCommonField } from "./words/common-field";
import { capital, countWord } from "./words/count";
import { matrixFacts, matrixPoints } from "./words/field-points";
import { fieldSentence } from "./words/field-tooltips";
import { fieldInSentence } from "./words/filtering";
import { fieldsNote, hasEmpty } from "./words/fields-note";
import { fieldsTable } from "./words/fields-table";
import { fieldsLeftOut, leftOut } from "./words/left-out";
import { relatedSaid, selectionSaid } from "./words/matching";
import { sourcesOf } from "./words/sources";

/** Which zone names which field: a matrix in the manner of an UpSet plot. */
const fields: Chart = {
  order: 30,
  selectable: true,
  span: "figure",
  heights: { narrow: 364, medium: 402, wide: 402 },

  heightsFor(dataset) {
    return roomy(this.heights, (frame) => fieldsHeight(matrixStory(dataset, frame.locale), frame));
  },

  title(dataset) {
    const common = onlyCommonField(dataset);
    const count = dataset.fields.length;
    const zones = zoneCount(dataset);
    const word = zoneWord(dataset, zones);
    if (common)
      return {
        zh: phrased(
          `${countWord(count, "zh")}个领域中，|只有|${common.name.zh}|${countWord(zones, "zh")}${zoneShort(dataset)}都列入`,
        ),
        en: `Of ${countWord(count, "en")} fields, only ${fieldInSentence(dataset, common.id, "en")} is named by all ${countWord(zones, "en")} ${word.en}`,
      };
    return {
      zh: phrased(`${countWord(zones, "zh")}个${word.zh}，|${countWord(count, "zh")}个领域`),
      en: `${capital(countWord(zones, "en"))} ${word.en} and the ${countWord(count, "en")} fields ${zones === 1 ? "it names" : "they name"}`,
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
    const said = [leftOut(dataset), fieldsLeftOut(dataset), fieldsNote(dataset), relatedSaid(view)];
    return eachLocale((locale) =>
      said
        .map((text) => text[locale])
        .join("")
        .trim(),
    );
  },

  sources: ({ dataset }) => sourcesOf(dataset, matrixFacts(dataset)),

  summary(view) {
    const { dataset } = view;
    const said = selectionSaid(view);
    const left = leftOut(dataset);
    const sentences = eachLocale((locale) =>
      fieldsByDegree(dataset)
        .map((field) => fieldSentence(dataset, field, locale))
        .join(locale === "zh" ? "。" : ". "),
    );
    const lists = eachLocale((locale) =>
      dataset.zones
        .map(({ name, list: { text } }) =>
          locale === "zh" ? `${name.zh}：${text.zh}` : `${name.en}: ${text.en}`,
        )
        .join(locale === "zh" ? "；" : "; "),
    );
    return {
      zh: `${zoneWord(dataset, 1).zh}与领域的矩阵图。${left.zh}${sentences.zh}。清单：${lists.zh}。${said.zh}`,
      en: `Matrix of ${zoneWord(dataset, 2).en} and fields. ${left.en}${sentences.en}. Lists: ${lists.en}.${said.en}`,
    };
  },

  table: fieldsTable,

  option(view, frame) {
    const story = matrixStory(view.dataset, frame.locale);
    const rows = fieldsRows(story, frame);
    if (rows) return wordedOption(rows, view, frame, "zone");
    const { matrix, series } = matrixOption(fieldsLayout(story, frame), story, view, frame);
    return { matrix, series: [...series] };
  },

  points: ({ dataset }, locale) => matrixPoints(dataset, locale),
};

export default fields;
