import type { Cell, Column } from "../../charts/chart";
import type { Units } from "../../model/format";
import { plain, type Text } from "../../model/text";
import { sourceUnit } from "./units";

/** A unit in brackets at the end of a label. */
const unitAtEnd = /\s*[（(][^（）()]*[）)]$/;

/** A label without the unit at its end. */
export const bareHead = ({ zh, en }: Text): Text => ({
  zh: plain(zh).replace(unitAtEnd, ""),
  en: plain(en).replace(unitAtEnd, ""),
});

/**
 * How a column is headed where its numbers are the source's: a picture's label may name
 * the unit that it shows, 200 bn RMB, where a data file holds 2000 亿元.
 */
export function dataHead({ label }: Column, cells: readonly Cell[], dataset: Units): Text {
  const counted = new Set(
    cells.flatMap((cell) => (cell.kind === "amount" ? [cell.amount.unit] : [])),
  );
  const [zh, en] = [plain(label.zh), plain(label.en)];
  if (counted.size === 0) return { zh, en };
  const bare = bareHead(label);
  const [unit] = counted;
  if (counted.size > 1 || !unit) return bare;
  const words = sourceUnit(unit, dataset);
  const same = words.en === "" || words.en.toLowerCase() === bare.en.toLowerCase();
  return {
    zh: words.zh === "" ? bare.zh : `${bare.zh}（${words.zh}）`,
    en: same ? bare.en : `${bare.en} (${words.en})`,
  };
}
