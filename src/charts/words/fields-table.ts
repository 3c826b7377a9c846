import type { Zone } from "../../model/dataset";
import { fieldsByDegree, namingCount } from "../../model/lookup";
import { names, type View } from "../../model/selection";
import { eachLocale, list } from "../../model/text";
import { eachZone, zoneShort, zoneWord } from "../../model/terms";
import type { Cell, Row, Table } from "../chart";
import { textCell } from "./fact-row";
import { factsOfField, placesOf } from "./field-tooltips";
import { fieldInSentence } from "./filtering";
import { leftOutInShort } from "./left-out";
import { matchCell } from "./matching";
import { relatedOf } from "./not-named";
import { capital } from "./count";

const blank = textCell({ zh: "—", en: "—" });

function cell({ dataset }: View, zone: Zone, field: string): Cell {
  if (names(zone, field)) return textCell({ zh: "列入", en: "named" });
  const related = eachLocale((locale) =>
    list(
      relatedOf(dataset, zone, field).map((id) => fieldInSentence(dataset, id, locale)),
      locale,
    ),
  );
  return {
    kind: "none",
    text: related.zh
      ? { zh: `未列出，另列${related.zh}`, en: `not named; related: ${related.en}` }
      : { zh: "未列出", en: "not named" },
  };
}

/** The matrix as a table: a row for each field, then what the lists say of themselves. */
export function fieldsTable(view: View): Table {
  const { dataset } = view;
  const zones = view.zones.map(({ zone }) => zone);
  const left = leftOutInShort(dataset);
  const listFacts = zones.flatMap((zone) => zone.fields.map(({ fact }) => fact));
  const rows: Row[] = fieldsByDegree(dataset).map((field) => {
    const facts = factsOfField(dataset, field);
    return {
      key: field.id,
      cells: [
        textCell(field.name),
        ...zones.map((zone) => cell(view, zone, field.id)),
        textCell(eachLocale(() => String(namingCount(dataset, field.id)))),
        textCell(eachLocale((locale) => placesOf(dataset, facts, locale))),
      ],
      facts,
    };
  });
  rows.push({
    key: "list",
    cells: [
      textCell({ zh: "清单", en: "List" }),
      ...zones.map((zone) => textCell(zone.list.text)),
      blank,
      textCell(eachLocale((locale) => placesOf(dataset, listFacts, locale))),
    ],
    facts: listFacts,
  });
  if (view.active)
    rows.push({
      key: "match",
      cells: [
        textCell({ zh: "符合筛选", en: "Matches" }),
        ...view.zones.map(({ matches }) => matchCell(matches)),
        blank,
        blank,
      ],
      facts: [],
    });
  return {
    caption: {
      zh: `${eachZone(dataset).zh}列出的重点领域${left.zh}`,
      en: `Priority fields named by ${eachZone(dataset).en}${left.en}`,
    },
    columns: [
      { key: "field", label: { zh: "领域", en: "Field" } },
      ...zones.map(({ id, name }) => ({ key: id, label: name })),
      {
        key: "zones",
        label: { zh: `${zoneShort(dataset)}数`, en: capital(zoneWord(dataset, 2).en) },
      },
      { key: "where", label: { zh: "位置", en: "Where" } },
    ],
    rows,
  };
}
