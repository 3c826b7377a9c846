import { useVirtualizer } from "@tanstack/react-virtual";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { zoneCount } from "../../model/lookup";
import type { Whole } from "../../model/zone-index";
import { inTerms, zoneHead, zoneWord } from "../../model/terms";
import { useAtlas, useAtlasState, useText } from "../atlas";
import { comparisonRows } from "../../charts/words/comparison-rows";
import { PartRow } from "./part-row";
import { useParts } from "./use-parts";

const words = {
  table: { zh: "{zone}对照表", en: "Comparison of the {zones}" },
};

/** The usual height of a row in pixels, until it is measured. */
const ROW = 72;

/**
 * All zones that match side by side, of which only those in view are rows: a table in a
 * box of its own that says how many rows it has, and of each which it is.
 */
export function ManyRows({ whole }: { whole: Whole }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const selection = useAtlasState((state) => state.selection);
  const matching = useMemo(() => whole.matching(selection), [whole, selection]);
  // A moment later than the answer to a press.
  const places = useDeferredValue(matching);
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: places.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 4,
    initialRect: { width: 960, height: 640 },
  });
  const items = rows.getVirtualItems();
  useParts(
    whole,
    items.flatMap(({ index }) => [...places.subarray(index, index + 1)]),
  );

  const seen = useRef(places);
  useEffect(() => {
    if (seen.current !== places && rows.scrollOffset) rows.scrollToOffset(0);
    seen.current = places;
  }, [places, rows]);

  const table = t(inTerms(dataset, words.table));
  const heads = comparisonRows(dataset);
  const [count, all] = [places.length, zoneCount(dataset)];
  const word = zoneWord(dataset, all);
  return (
    <>
      <div className="many-table" role="region" aria-label={table} tabIndex={0} ref={box}>
        <table
          className="comparison rows"

          aria-label={table}
          aria-rowcount={count + 1}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{t(zoneHead(dataset))}</th>
              {heads.map(({ key, head, tag }) => (
                <th key={key} scope="col">
                  {t(head)} {tag && <small className="tag">{t(tag)}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody style={{ height: rows.getTotalSize() }}>
            {items.map(({ index, start }) => (
              <PartRow
                key={places[index]}
                whole={whole}
                place={places[index] ?? 0}
                index={index}
                start={start}
                measure={rows.measureElement}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="source left-out">
        <span>
          {locale === "zh"
            ? `按顺序列出 ${count} 个${word.zh}，共 ${all} 个；在框内滚动查看。`
            : `Lists ${count} of ${all} ${word.en} in their order; scroll inside the box.`}
        </span>
      </p>
    </>
  );
}
