import { jsonOf } from "../../exports/data/json";
import type { Value } from "../../exports/data/sheet";
import { mainSheet, sheets } from "../../exports/data/sheets";
import type { Text } from "../../model/text";
import { useText } from "../atlas";
import { fileName } from "./file-name";
import { useShare } from "./share-context";
import { caption } from "./styles";

const words = {
  table: { zh: "数据预览", en: "Preview of the data" },
} satisfies Record<string, Text>;

const cell = "truncate border-b border-rule px-3 py-1.5";

/** What is enough to see what a file is like. */
const ROWS = 12;
const LINES = 60;

const shown = (value: Value) => (typeof value === "object" ? value.value : value);

/** The table of the file, its first rows; a workbook has more sheets behind it. */
function Sheet() {
  const { job, options } = useShare();
  const { columns, rows } = mainSheet(job);
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ key, label }) => (
            <th key={key} className={`${cell} text-left font-bold`} scope="col">
              {options.format === "csv" ? key : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, ROWS).map((row, index) => (
          <tr key={rows.length - index}>
            {row.map((value, place) => (
              <td
                key={columns[place]?.key}
                className={`${cell} max-w-60 ${typeof value === "object" ? "text-right" : ""}`}
              >
                {shown(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useCaption(): string {
  const { job, options } = useShare();
  const t = useText();
  const name = fileName(options.format, `.${options.format}`, job);
  const rows = mainSheet(job).rows.length;
  if (options.format === "json") return name;
  const count = { zh: `${rows} 行`, en: `${rows} rows` };
  if (options.format === "csv") return `${name} · ${t(count)}`;
  const pages = sheets(job).length;
  return `${name} · ${t({ zh: `${pages} 张表`, en: `${pages} sheets` })}`;
}

/** The beginning of a data file. */
export function DataPreview() {
  const { job, options } = useShare();
  const t = useText();
  const said = useCaption();
  return (
    <>
      <div
        className="min-h-0 max-w-[min(37rem,100%)] overflow-auto bg-paper text-12.5/1.5 outline outline-rule max-lg:max-h-[26dvh]"
        tabIndex={0}
        role="region"
        aria-label={t(words.table)}
      >
        {options.format === "json" ? (
          <pre className="px-3.5 py-3 font-mono text-12/[1.6]">
            {JSON.stringify(jsonOf(job), null, 2).split("\n").slice(0, LINES).join("\n")}
            {"\n…"}
          </pre>
        ) : (
          <Sheet />
        )}
      </div>
      <p className={caption}>{said}</p>
    </>
  );
}
