import type { Dataset, FieldId } from "../model/dataset";
import { FORM, OTHERS } from "../state/form";
import { tag } from "./markup";

/** The filter's form for a page that shows nothing of it: an address fills it, and marks press its boxes. */
export function hiddenForm({ fields }: Dataset, chosen?: FieldId): string {
  const boxes = fields.map(({ id }) =>
    tag("input", {
      type: "checkbox",
      name: "field",
      value: id,
      ...(id === chosen && { checked: "" }),
    }),
  );
  const radios = ["any", "all"].map((value) =>
    tag("input", { type: "radio", name: "match", value }),
  );
  const inputs = [...boxes, ...radios].join("");
  return `${tag("form", { id: FORM, hidden: "" })}${inputs}${tag("span", { id: OTHERS })}</span></form>`;
}
