import type { Dataset, Field } from "../../model/dataset";
import { namingCount, zoneCount } from "../../model/lookup";

/** Fields that every zone names. */
export const commonFields = (dataset: Dataset): readonly Field[] =>
  dataset.fields.filter(({ id }) => namingCount(dataset, id) === zoneCount(dataset));

/** The one field that every zone names; nothing where there are none or several. */
export function onlyCommonField(dataset: Dataset): Field | undefined {
  const common = commonFields(dataset);
  return common.length === 1 && dataset.zones.length > 1 && dataset.fields.length > 1
    ? common[0]
    : undefined;
}
