import type { Cell, Table } from "../charts/chart";
import type { ChartId } from "../charts";
import { AmountFigure } from "./figure";
import type { ZoneId } from "../model/dataset";
import { useAtlas, useText } from "./atlas";

function CellText({ cell }: { cell: Cell }) {
  const t = useText();
  if (cell.kind === "text") return <span>{t(cell.text)}</span>;
  if (cell.kind === "none") return <span className="text-ink-3">{t(cell.text)}</span>;
  return (
    <a className="fact" href={`#fact-${cell.fact}`} data-fact={cell.fact}>
      <AmountFigure amount={cell.amount} unit />
    </a>
  );
}

/** A chart's figures as a table, with their bounds and places. */
export function DataTable({ id, table }: { id: ChartId; table: Table }) {
  const { dataset } = useAtlas();
  const t = useText();
  const whose = (key: string, zone: ZoneId | undefined) => {
    if (zone !== undefined) return `z-${zone}`;
    return dataset.fields.some(({ id }) => id === key) ? `f-${key}` : undefined;
  };
  return (
    <div
      className="table-frame relative overflow-x-auto"
      tabIndex={0}
      role="region"
      aria-label={t(table.caption)}
    >
      <table className="table" id={`${id}-table`}>
        <caption className="unseen">{t(table.caption)}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, zone, cells }) => (
            <tr key={key} className={whose(key, zone)}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={table.columns[index]?.key} scope="row">
                    <CellText cell={cell} />
                  </th>
                ) : (
                  <td
                    key={table.columns[index]?.key}
                    data-label={t(table.columns[index]?.label ?? { zh: "", en: "" })}
                  >
                    <CellText cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
