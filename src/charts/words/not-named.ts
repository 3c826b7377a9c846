import type { Dataset, FieldId, Zone } from "../../model/dataset";
import { fieldOf } from "../../model/lookup";
import { list, type Locale } from "../../model/text";
import type { ZoneView } from "../../model/selection";
import { capital } from "./count";
import { fieldInSentence } from "./filtering";

/** Fields of a zone that are related to one that it does not name. */
export function relatedOf(dataset: Dataset, zone: Zone, field: FieldId): readonly FieldId[] {
  return zone.fields
    .map((named) => named.field)
    .filter(
      (id) => fieldOf(dataset, id).related === field || fieldOf(dataset, field).related === id,
    );
}

/**
 * What a zone lacks of the chosen fields, the longest way of saying it first:
 * 未列出未来能源，另列未来能源材料. Empty where it lacks none.
 */
export function notNamed(
  dataset: Dataset,
  { zone, missed }: ZoneView,
  locale: Locale,
): readonly string[] {
  if (missed.length === 0) return [];
  const said = (ids: readonly FieldId[]) =>
    list(
      ids.map((id) => fieldInSentence(dataset, id, locale)),
      locale,
    );
  const fields = said(missed);
  const related = said([...new Set(missed.flatMap((id) => relatedOf(dataset, zone, id)))]);
  const plain = locale === "zh" ? `未列出${fields}` : `${capital(fields)} not named`;
  const short =
    locale === "zh" ? `所选 ${missed.length} 项未列出` : `${missed.length} chosen not named`;
  const more = locale === "zh" ? `，另列${related}` : `; related: ${related}`;
  return [...(related ? [plain + more] : []), plain, ...(missed.length > 1 ? [short] : [])];
}
