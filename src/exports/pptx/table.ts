import { lines } from "../../charts/kit/lettering";
import type { Cell, SlideTable } from "../slides/table-slides";
import { textWidth } from "../../model/metrics";
import { el } from "../office/xml";
import { fill } from "./colour";
import { measured } from "./frame";
import type { Links } from "./links";
import { emu, type as sizes, type Box } from "./measure";
import { graphicFrame } from "./shape";
import { paragraph, run, type Setting, type Voice } from "./text";

const uri = "http://schemas.openxmlformats.org/drawingml/2006/table";
/** The style of that name that every program knows: no style, no grid. */
const PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

const MARGIN = { side: 14, end: 9 } as const;
const LEADING = 1.3;

/** Heights of all rows, the head's first, where the text has this size; pixels. */
function heights({ widths, head, rows }: SlideTable, width: number, size: number) {
  const high = (texts: readonly string[]) => {
    const most = texts.map((text, column) => {
      const room = (widths[column] ?? 0) * width - 2 * MARGIN.side;
      // An address has no place to break at; programs break it anywhere.
      return lines(text, measured(room) / 1.05, size, 700)
        .map((line) => Math.ceil((textWidth(line, size, 700) * 1.05) / measured(room)))
        .reduce((sum, count) => sum + count, 0);
    });
    return Math.max(1, ...most) * size * LEADING + 2 * MARGIN.end;
  };
  // A cell that reaches down has the room of all its rows.
  const alone = (cell: Cell | undefined) => ((cell?.rows ?? 1) > 1 ? "" : (cell?.text ?? ""));
  return [high(head), ...rows.map((cells) => high(cells.map(alone)))];
}

/** The largest type in which a table has room. */
function fitted(table: SlideTable, { width, height }: Box) {
  const attempts = [30, 28, 26, sizes.small, 22, 20, 18, 16].map((size) => ({
    size,
    heights: heights(table, width, size),
  }));
  const fits = attempts.find(
    ({ heights: all }) => all.reduce((sum, each) => sum + each, 0) <= height,
  );
  return fits ?? attempts.at(-1) ?? { size: 16, heights: [] };
}

/** A table that can be edited: lines between its rows, none around it. */
export function tableFrame(
  id: number,
  name: string,
  descr: string,
  table: SlideTable,
  box: Box,
  links: Links,
  voice: Voice,
): string {
  const { palette } = voice;
  const { size, heights: high } = fitted(table, box);
  const line = (edge: string, hex?: string) =>
    el(`a:${edge}`, { w: hex ? 12_700 : 0 }, hex ? fill(hex, palette) : el("a:noFill"));
  const cellOf = (cell: Cell | undefined, setting: Setting, below: string) =>
    el(
      "a:tc",
      {
        rowSpan: cell?.rows !== undefined && cell.rows > 1 ? cell.rows : undefined,
        vMerge: cell ? undefined : true,
      },
      [
        el("a:txBody", [
          el("a:bodyPr"),
          el("a:lstStyle"),
          paragraph(run(cell?.text ?? "", { ...setting, link: links.to(cell?.address) }, voice)),
        ]),
        el(
          "a:tcPr",
          {
            ...{ marL: emu(MARGIN.side), marR: emu(MARGIN.side) },
            ...{ marT: emu(MARGIN.end), marB: emu(MARGIN.end), anchor: "t" },
          },
          [line("lnL"), line("lnR"), line("lnT"), line("lnB", below), el("a:noFill")],
        ),
      ],
    );
  const row = (index: number, cells: readonly string[]) =>
    el("a:tr", { h: emu(high[index] ?? size * 2) }, cells);
  const { ink, ink2, control, rule } = palette;
  const head = table.head.map((text) => cellOf({ text }, { size, bold: true, fill: ink }, control));
  const rows = table.rows.map((cells) =>
    cells.map((cell, column) =>
      cellOf(cell, column === 0 ? { size, fill: ink2 } : { size, fill: ink }, rule),
    ),
  );
  const height = high.reduce((sum, each) => sum + each, 0);
  const written = el("a:tbl", [
    el("a:tblPr", { firstRow: true, firstCol: true }, el("a:tableStyleId", PLAIN)),
    el("a:tblGrid", [table.widths.map((share) => el("a:gridCol", { w: emu(share * box.width) }))]),
    [head, ...rows].map((cells, index) => row(index, cells)),
  ]);
  return graphicFrame(id, name, descr, { ...box, height }, uri, written);
}
