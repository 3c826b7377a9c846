import type { Cell, Chart } from "../../charts/chart";
import { pictured } from "../../charts/frames/window";
import { license } from "../../model/license";
import type { View } from "../../model/selection";
import { plain, type Text } from "../../model/text";
import type { Job } from "../format";
import { dataHead } from "./heads";
import { factsOf, sourcesOf } from "./sheets";

const text = ({ zh, en }: Text): Text => ({ zh: plain(zh), en: plain(en) });

const cellOf = (cell: Cell) =>
  cell.kind === "amount"
    ? { kind: cell.kind, ...cell.amount, fact: cell.fact }
    : { kind: cell.kind, text: text(cell.text) };

function chartOf(id: string, chart: Chart, view: View) {
  const { caption, columns, rows } = chart.table(view);
  const note = chart.note(view);
  return {
    id,
    title: text(chart.title(view.dataset)),
    subtitle: text(chart.subtitle(view, "page")),
    ...(note && { note: text(note) }),
    summary: text(chart.summary(pictured(view))),
    sources: chart.sources(view),
    table: {
      caption: text(caption),
      columns: columns.map((column, index) => ({
        key: column.key,
        label: dataHead(
          column,
          rows.flatMap(({ cells }) => cells[index] ?? []),
          view.dataset,
        ),
      })),
      rows: rows.map(({ key, zone, cells, facts }) => ({
        key,
        ...(zone && { zone }),
        cells: cells.map(cellOf),
        facts,
      })),
    },
  };
}

/** Charts with their tables, and the facts and sources they rest on, as one value. */
export function jsonOf(job: Job) {
  const { view, charts, link } = job;
  const { site, date, released } = view.dataset;
  return {
    atlas: text(site.name),
    date,
    released,
    ...(link && { link }),
    license: license.address,
    reuse: text(site.reuse),
    selection: view.selection,
    charts: charts.map(([id, chart]) => chartOf(id, chart, view)),
    facts: factsOf(job),
    sources: sourcesOf(job),
  };
}
