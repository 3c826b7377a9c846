import type { Field } from "../../model/dataset";
import { csvFile, idColumn, inBoth } from "./csv-file";

/** What the ids of fields stand for. */
export const fields = csvFile<Field>({
  name: "fields",
  title: { zh: "领域", en: "Fields" },
  key: ["id"],
  foreign: [{ column: "related", of: "fields" }],
  rows: (dataset) => dataset.fields,
  columns: [
    idColumn({ zh: "领域编号", en: "Id of the field" }),
    ...inBoth<Field>("name", { zh: "名称", en: "Name" }, ({ name }) => name, { required: true }),
    {
      name: "related",
      about: {
        zh: "名称相近、从不合并的另一领域的编号",
        en: "Id of a field with a related name, never merged with this one",
      },
    },
    ...inBoth<Field>("note", { zh: "说明", en: "Note" }, ({ note }) => note),
  ],
});
