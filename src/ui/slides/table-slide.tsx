import { brokenWords } from "../../exports/slides/slide";
import { told, type Cell, type TableSlide as Slide } from "../../exports/slides/table-slides";
import { sourceLine } from "../../exports/source-line";
import { plain } from "../../model/text";
import { useAtlas, useText } from "../atlas";
import { ExternalLink } from "./external-link";
import { Notes } from "./notes";
import { SlideLayout, type Place } from "./slide-layout";

/** Where a cell holds nothing but text, it is the cell’s own. */
const contentOf = ({ text, address }: Cell) =>
  address === undefined ? text : <ExternalLink href={address}>{text}</ExternalLink>;

/** A table as a slide. */
export function TableSlide({ of, page, count }: Place & { of: Slide }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const { title, subtitle, note, refs, cites, facts } = of;
  const table = of.table(locale);
  return (
    <>
      <SlideLayout
        words={brokenWords({
          title: t(title),
          subtitle: subtitle && (t(subtitle) || undefined),
          note: note && t(note),
          source: cites ? undefined : sourceLine(dataset, refs, locale),
        })}
        page={page}
        count={count}
        selectable={false}
      >
        <table className="mt-30 w-full table-fixed border-collapse text-left cells:border-b cells:border-rule cells:px-14 cells:py-7 cells:align-top cells:leading-[1.36] cells:wrap-anywhere heads:border-control rows:font-normal rows:text-ink-2">
          <colgroup>
            {table.widths.map((share, column) => (
              <col key={table.head[column]} width={`${Math.round(share * 1000) / 10}%`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {table.head.map((text) =>
                text === "" ? (
                  <td key="" />
                ) : (
                  <th key={text} scope="col">
                    {text}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells, row) => (
              <tr key={cells.map((cell) => cell?.text).join()}>
                {cells.map((cell, column) => {
                  if (!cell) return null;
                  const rows = (cell.rows ?? 1) > 1 ? { rowSpan: cell.rows } : {};
                  const key = `${row} ${table.head[column]}`;
                  return column === 0 ? (
                    <th key={key} scope={cell.rows === undefined ? "row" : "rowgroup"} {...rows}>
                      {contentOf(cell)}
                    </th>
                  ) : (
                    <td key={key}>{contentOf(cell)}</td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </SlideLayout>
      <Notes summary={plain(told(table, locale))} facts={facts} />
    </>
  );
}
