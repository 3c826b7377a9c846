import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useSyncExternalStore, type KeyboardEvent } from "react";
import { zoneCount } from "../../model/lookup";
import type { Whole } from "../../model/zone-index";
import { inTerms, zoneWord } from "../../model/terms";
import { useAtlas, useAtlasState, useText } from "../atlas";
import { PartCard } from "./part-card";
import { useParts } from "./use-parts";

const words = {
  feed: { zh: "{zone}卡片", en: "Cards of the {zones}" },
  none: { zh: "没有符合筛选的{zone}。", en: "No {zone} matches the filter." },
};

/** The usual height of a row of cards in pixels, until it is measured. */
const ROW = 520;

const narrow = "(max-width: 599px)";

function onResize(changed: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** How many cards the styles put side by side. */
const useColumns = (): number =>
  useSyncExternalStore(onResize, () => (matchMedia(narrow).matches ? 1 : 3));

/**
 * The cards of all zones that match, of which only those in view are elements: a feed
 * in a box of its own, whose articles say their place and how many there are.
 */
export function ManyCards({ whole }: { whole: Whole }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const selection = useAtlasState((state) => state.selection);
  const places = useMemo(() => whole.matching(selection), [whole, selection]);
  const box = useRef<HTMLDivElement>(null);
  const columns = useColumns();
  const wanted = useRef<number>(undefined);
  const rows = useVirtualizer({
    count: Math.ceil(places.length / columns),
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    gap: 44,
    overscan: 1,
    initialRect: { width: 960, height: 720 },
  });
  const items = rows.getVirtualItems();
  const shown = items.flatMap(({ index }) => [
    ...places.subarray(index * columns, (index + 1) * columns),
  ]);
  useParts(whole, shown);

  const seen = useRef(places);
  useEffect(() => {
    // Scrolling lays the page out at once, which a list at its beginning can do without.
    if (seen.current !== places && rows.scrollOffset) box.current?.scrollTo({ top: 0 });
    seen.current = places;
  }, [places, rows]);

  const article = (position: number) =>
    box.current?.querySelector<HTMLElement>(`[aria-posinset="${position}"]`);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const element = article(wanted.current);
    if (!element) return;
    wanted.current = undefined;
    element.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "PageDown" ? 1 : event.key === "PageUp" ? -1 : 0;
    const at = event.target instanceof Element ? event.target.closest("[aria-posinset]") : null;
    const from = Number(at?.getAttribute("aria-posinset") ?? 0);
    const position = from + step;
    if (step === 0 || position < 1 || position > places.length) return;
    event.preventDefault();
    const next = article(position);
    if (next) next.focus();
    else {
      wanted.current = position;
      rows.scrollToIndex(Math.floor((position - 1) / columns));
    }
  };

  const [count, all] = [places.length, zoneCount(dataset)];
  const word = zoneWord(dataset, all);
  return (
    <>
      <div
        className="many"
        role="feed"
        aria-label={t(inTerms(dataset, words.feed))}
        tabIndex={0}
        ref={box}
        onKeyDown={onKeyDown}
      >
        {count === 0 && <p>{t(inTerms(dataset, words.none))}</p>}
        <div className="many-rows" style={{ height: rows.getTotalSize() }}>
          {items.map(({ index, start, key }) => (
            <div
              key={key}
              className="cards"
              data-index={index}
              ref={rows.measureElement}
              style={{ transform: `translateY(${start}px)` }}
            >
              {[...places.subarray(index * columns, (index + 1) * columns)].map((place, column) => (
                <PartCard
                  key={place}
                  whole={whole}
                  place={place}
                  position={index * columns + column + 1}
                  of={count}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p className="source left-out">
        <span>
          {locale === "zh"
            ? `按顺序列出 ${count} 个${word.zh}，共 ${all} 个；在框内滚动，或用 PageDown 与 PageUp 逐个查看。`
            : `Lists ${count} of ${all} ${word.en} in their order; scroll inside the box, or go from one to the next with Page Down and Page Up.`}
        </span>
      </p>
    </>
  );
}
