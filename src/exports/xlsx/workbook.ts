import type { Sheet } from "../data/sheet";
import type { Credit } from "../credit";
import { officePackage, type Part } from "../office/package";
import { el, escape, xmlFile } from "../office/xml";
import { stylesFile } from "./styles";
import { footOf, rangeOf, worksheet, type Shared } from "./worksheet";

export const workbookMime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Excel's limits on a sheet's name: 31 characters, some signs not, each name once. */
function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const names: string[] = [];
  for (const { id } of sheets) {
    const cleaned = id.replace(/[[\]:*?/\\']/g, " ").slice(0, 31) || "sheet";
    let name = cleaned;
    for (let n = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); n++)
      name = `${cleaned.slice(0, 28)} ${n}`;
    names.push(name);
  }
  return names;
}

/** SpreadsheetML reads _x0041_ as a character; a text that looks so must say that it is not. */
const literal = (text: string) => escape(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));

function sharedStrings(texts: Iterable<string>): string {
  const items = [...texts].map((text) => el("si", `<t xml:space="preserve">${literal(text)}</t>`));
  return xmlFile("sst", { xmlns: main, uniqueCount: items.length }, items);
}

/** What stands on every printed page, and where programs look for a sheet's filter. */
function definedNames(sheets: readonly Sheet[], names: readonly string[]): string {
  const defined = sheets.flatMap((sheet, localSheetId) => {
    const at = (range: string) => `'${names[localSheetId]}'!${range}`;
    const name = (name: string, of: string, hidden?: true) =>
      el("definedName", { name, localSheetId, hidden }, escape(of));
    return [
      ...(sheet.filter ? [name("_xlnm._FilterDatabase", at(rangeOf(sheet, "$")), true)] : []),
      name("_xlnm.Print_Titles", `${at("$A:$A")},${at("$1:$1")}`),
    ];
  });
  return el("definedNames", defined);
}

/** Tables as an XLSX file. Cells are typed; no cell is a formula. */
export function workbook(sheets: readonly Sheet[], credit: Credit): Uint8Array {
  const shared: Shared = { texts: new Map(), formats: new Map() };
  const names = sheetNames(sheets);
  const worksheets = sheets.map((sheet, index): Part => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    type: `${kind}.worksheet+xml`,
    body: worksheet(sheet, shared, footOf(credit)),
  }));
  const book: Part = {
    path: "xl/workbook.xml",
    type: `${kind}.sheet.main+xml`,
    body: xmlFile(
      "workbook",
      {
        xmlns: main,
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      [
        el("bookViews>workbookView", { activeTab: 0 }),
        el("sheets", [
          names.map((name, index) =>
            el("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }),
          ),
        ]),
        definedNames(sheets, names),
      ],
    ),
    relations: [
      ...worksheets.map(({ path }, index) => ({
        id: `rId${index + 1}`,
        type: "worksheet",
        target: path,
      })),
      { id: "rIdStyles", type: "styles", target: "xl/styles.xml" },
      { id: "rIdTexts", type: "sharedStrings", target: "xl/sharedStrings.xml" },
    ],
  };
  const parts: readonly Part[] = [
    book,
    ...worksheets,
    {
      path: "xl/styles.xml",
      type: `${kind}.styles+xml`,
      body: stylesFile([...shared.formats.keys()]),
    },
    {
      path: "xl/sharedStrings.xml",
      type: `${kind}.sharedStrings+xml`,
      body: sharedStrings(shared.texts.keys()),
    },
  ];
  return officePackage(book.path, parts, credit);
}
