import { el, xmlFile } from "../office/xml";
import { CALENDAR_YEAR, tidy } from "../../model/amount";
import type { Quantity } from "../data/sheet";

/** Places in cellXfs; number formats follow after the last. */
export const styles = { plain: 0, head: 1, text: 2, guarded: 3 } as const;
const FIRST_NUMBER = 4;
const FIRST_FORMAT = 164;

/** How a spreadsheet shows a number: ≈, ≤ and + are part of its format, the number stays a number. */
export function numberFormat({ value, unit, bound }: Quantity): string {
  const [, decimals = ""] = String(tidy(value)).split(".");
  const whole = unit === CALENDAR_YEAR ? "0" : "#,##0";
  const digits =
    decimals && !decimals.includes("e") ? `${whole}.${"0".repeat(decimals.length)}` : whole;
  if (bound === "about") return `"≈"${digits}`;
  if (bound === "atMost") return `"≤"${digits}`;
  return bound === "atLeast" ? `${digits}"+"` : digits;
}

/** The style of a number whose format stands at a place in the list of formats. */
export const numberStyle = (index: number): number => FIRST_NUMBER + index;

const xf = (
  attributes: Readonly<Record<string, string | number | boolean>>,
  alignment: Readonly<Record<string, string | number | boolean>> = {},
) =>
  el(
    "xf",
    { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyAlignment: 1, ...attributes },
    el("alignment", { vertical: "top", ...alignment }),
  );

const font = (bold: boolean) =>
  el("font", [
    bold && el("b"),
    el("sz", { val: 11 }),
    el("color", { rgb: "FF14171C" }),
    el("name", { val: "Arial" }),
    el("family", { val: 2 }),
  ]);

const edges = (bottom?: string) =>
  el("border", [
    el("left"),
    el("right"),
    el("top"),
    bottom ? el("bottom", { style: bottom }, el("color", { rgb: "FF14171C" })) : el("bottom"),
    el("diagonal"),
  ]);

/** xl/styles.xml with the formats in use. */
export function stylesFile(formats: readonly string[]): string {
  const text = { numFmtId: 49, applyNumberFormat: 1 };
  const wrapped = { wrapText: 1 };
  const cells = [
    xf({}),
    xf({ fontId: 1, borderId: 1, applyFont: 1, applyBorder: 1 }, wrapped),
    xf(text, wrapped),
    // The mark that Excel sets for a leading apostrophe: the cell stays text when it is edited.
    xf({ ...text, quotePrefix: 1 }, wrapped),
    ...formats.map((_, index) => xf({ numFmtId: FIRST_FORMAT + index, applyNumberFormat: 1 })),
  ];
  return xmlFile(
    "styleSheet",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    [
      formats.length > 0 &&
        el("numFmts", { count: formats.length }, [
          formats.map((formatCode, index) =>
            el("numFmt", { numFmtId: FIRST_FORMAT + index, formatCode }),
          ),
        ]),
      el("fonts", { count: 2 }, [font(false), font(true)]),
      el("fills", { count: 2 }, [
        el("fill>patternFill", { patternType: "none" }),
        el("fill>patternFill", { patternType: "gray125" }),
      ]),
      el("borders", { count: 2 }, [edges(), edges("thin")]),
      el(
        "cellStyleXfs",
        { count: 1 },
        el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
      ),
      el("cellXfs", { count: cells.length }, cells),
      el("cellStyles", { count: 1 }, el("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    ],
  );
}
