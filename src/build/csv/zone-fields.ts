import type { Zone } from "../../model/dataset";
import { plain } from "../../model/text";
import { csvFile } from "./csv-file";

interface Pair {
  readonly zone: Zone;
  readonly named: Zone["fields"][number];
}

/** Every pair of a zone and a field that it names; `list` tells open lists from closed ones. */
export const zoneFields = csvFile<Pair>({
  name: "zone-fields",
  title: { zh: "各{zone}列出的领域", en: "The fields that each {zone} names" },
  key: ["zone", "field"],
  foreign: [
    { column: "zone", of: "zones" },
    { column: "field", of: "fields" },
  ],
  rows: ({ zones }) => zones.flatMap((zone) => zone.fields.map((named) => ({ zone, named }))),
  columns: [
    {
      name: "zone",
      about: { zh: "{zone}编号，见 zones.csv", en: "Id of the {zone}, as in zones.csv" },
      required: true,
      of: ({ zone }) => zone.id,
    },
    {
      name: "field",
      about: { zh: "领域编号，见 fields.csv", en: "Id of the field, as in fields.csv" },
      required: true,
      of: ({ named }) => named.field,
    },
    {
      name: "stated",
      about: { zh: "原文写法", en: "As printed" },
      required: true,
      of: ({ named }) => plain(named.stated),
    },
    {
      name: "list",
      about: {
        zh: "该{zone}的领域清单：open 未列全，closed 为完整清单",
        en: "The {zone}’s list of fields: open goes on as printed (etc.), closed is complete",
      },
      required: true,
      values: ["open", "closed"],
      of: ({ zone }) => zone.list.kind,
    },
  ],
});
