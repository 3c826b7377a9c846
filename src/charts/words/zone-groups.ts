import type { Dataset, Zone } from "../../model/dataset";
import { groupName } from "../../model/group";
import type { Locale, Text } from "../../model/text";
import type { Cell, Column } from "../chart";
import { textCell } from "./fact-row";

/** A subtitle of zones of one group, which begins with its name. */
export const besideGroup = (name: Text | undefined, subtitle: string, locale: Locale): string =>
  [name?.[locale], subtitle].filter(Boolean).join(locale === "zh" ? "：" : ": ");

/** The column that says to which group a zone belongs; there only where there are groups. */
export const groupColumns = ({ groups }: Dataset): readonly Column[] =>
  groups.length > 0 ? [{ key: "group", label: { zh: "分组", en: "Group" } }] : [];

/** What a zone has under `groupColumns`. */
export const groupCells = (dataset: Dataset, zone: Zone): readonly Cell[] =>
  dataset.groups.length > 0 ? [textCell(groupName(dataset, zone) ?? { zh: "—", en: "—" })] : [];
