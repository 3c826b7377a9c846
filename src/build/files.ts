import { toJsonSchema } from "@valibot/to-json-schema";
import { csv } from "../exports/csv-text";
import { type Dataset, datasetSchema } from "../model/dataset";
import { plain } from "../model/text";

/** The columns of facts.csv; a public interface. */
export const factColumns = [
  "id",
  "subject",
  "measure",
  "value",
  "bound",
  "unit",
  "date",
  "stated",
  "source",
  "paragraph",
] as const;

/** The columns of zone-fields.csv; a public interface. */
export const zoneFieldColumns = ["zone", "field", "stated", "list"] as const;

/** Every fact, a row each. */
export function factsCsv({ facts }: Dataset): string {
  return csv([
    factColumns,
    ...facts.map((fact) => [
      fact.id,
      fact.subject,
      fact.measure,
      fact.amount?.value,
      fact.amount?.bound,
      fact.amount?.unit,
      fact.date,
      fact.stated && plain(fact.stated),
      fact.source,
      fact.paragraph,
    ]),
  ]);
}

/** Every pair of a zone and a field that it names; `list` tells open lists from closed ones. */
export function zoneFieldsCsv({ zones }: Dataset): string {
  return csv([
    zoneFieldColumns,
    ...zones.flatMap(({ id, fields, list }) =>
      fields.map(({ field, stated }) => [id, field, plain(stated), list.kind]),
    ),
  ]);
}

/** The dataset as it is published. */
export const datasetJson = (dataset: Dataset): string => `${JSON.stringify(dataset)}\n`;

/** The JSON Schema of dataset.json. */
export function datasetSchemaJson(): string {
  // JSON has no infinite number to forbid.
  const schema = toJsonSchema(datasetSchema, { ignoreActions: ["finite"] });
  return `${JSON.stringify({ title: "Pilot Zone Atlas: dataset", ...schema }, null, 2)}\n`;
}
