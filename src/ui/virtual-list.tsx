import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { smallPrint } from "./source-line";

/** What the element of a row carries, so that the list can measure it. */
export interface RowAttributes {
  readonly "data-index": number;
  readonly ref: (element: HTMLElement | null) => void;
}

interface Props {
  readonly role: "feed" | "region";
  /** Its accessible name. */
  readonly label: string;
  /** What is listed; from another list on it stands at its beginning again. */
  readonly items: readonly unknown[];
  /** How many of them a row holds. */
  readonly columns?: number;
  /** The usual height of a row in pixels, until it is measured, and what is between two. */
  readonly height: number;
  readonly gap?: number;
  /** The element that takes the room of rows that are out of view. */
  readonly spacer: "div" | "tr";
  readonly renderRow: (index: number, attributes: RowAttributes) => ReactNode;
  /** What stands around the rows. */
  readonly renderFrame?: (rows: ReactNode) => ReactNode;
  /** The place of an item that the reader is led to. */
  readonly reveal?: number | undefined;
  /** What is said below it: how many it lists. */
  readonly said: string;
  /** What the page came with, for as long as this code has not. */
  readonly children: ReactNode;
}

/**
 * A list in a box of its own that scrolls, of which only what is in view is elements.
 * In a feed the keys Page Up and Page Down go from one article to the next.
 */
export default function VirtualList(props: Props) {
  const { role, label, items, columns = 1, height, gap = 0, reveal, said } = props;
  const Spacer = props.spacer;
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number>(undefined);
  const count = Math.ceil(items.length / columns);
  const rows = useVirtualizer({
    ...{ count, gap, overscan: 2, getScrollElement: () => box.current },
    estimateSize: () => height,
    initialRect: { width: 960, height: 720 },
  });
  const shown = rows.getVirtualItems();

  const seen = useRef(items);
  useEffect(() => {
    // Scrolling lays the page out at once, which a list at its beginning can do without.
    if (seen.current !== items && rows.scrollOffset) box.current?.scrollTo({ top: 0 });
    seen.current = items;
  }, [items, rows]);

  useEffect(() => {
    if (reveal === undefined) return;
    const details = box.current?.closest("details");
    if (details) details.open = true;
    box.current?.scrollIntoView();
    wanted.current = reveal;
    rows.scrollToIndex(Math.floor(reveal / columns));
  }, [reveal, columns, rows]);

  const elementOf = (place: number) =>
    box.current?.querySelector<HTMLElement>(
      role === "feed" ? `[aria-posinset="${place + 1}"]` : `[data-index="${place}"]`,
    );
  useEffect(() => {
    // What was out of view is an element by now.
    const element = wanted.current === undefined ? undefined : elementOf(wanted.current);
    if (!element) return;
    wanted.current = undefined;
    element.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "PageDown" ? 1 : event.key === "PageUp" ? -1 : 0;
    const at = event.target instanceof Element ? event.target.closest("[aria-posinset]") : null;
    const place = Number(at?.getAttribute("aria-posinset") ?? 0) - 1 + step;
    if (role !== "feed" || step === 0 || place < 0 || place >= items.length) return;
    event.preventDefault();
    const next = elementOf(place);
    if (next) return next.focus();
    wanted.current = place;
    rows.scrollToIndex(Math.floor(place / columns));
  };

  const before = shown[0]?.start ?? 0;
  const after = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const drawn = (
    <>
      <Spacer className="spacer" aria-hidden="true" style={{ height: before }} />
      {shown.map(({ index }) =>
        props.renderRow(index, { "data-index": index, ref: rows.measureElement }),
      )}
      <Spacer className="spacer" aria-hidden="true" style={{ height: after }} />
    </>
  );
  return (
    <>
      <div
        className="virtual-list"
        {...{ role, onKeyDown }}
        aria-label={label}
        tabIndex={0}
        ref={box}
      >
        {props.renderFrame ? props.renderFrame(drawn) : drawn}
      </div>
      <p className={smallPrint}>
        <span>{said}</span>
      </p>
    </>
  );
}
