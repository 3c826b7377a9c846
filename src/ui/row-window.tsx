import "./row-window.css";
import { startTransition, useCallback, useEffect, useId, useRef, useState } from "react";
import { inTerms } from "../model/terms";
import type { Text } from "../model/text";
import { useAtlas, useText } from "./atlas";

const words = {
  zone: { zh: "图中的{zone}", en: "{Zones} shown" },
  field: { zh: "图中的领域", en: "Fields shown" },
};

interface Props {
  /** What stands in rows or columns. */
  readonly of: "zone" | "field";
  /** All of them, in the order in which the chart shows them. */
  readonly items: readonly { readonly id: string }[];
  /** How many it shows at once. */
  readonly count: number;
  /** Called with the place of the first that it is to show. */
  readonly onMove: (from: number) => void;
}

/** The points of the chart that an element belongs to, and the layer which they stand in. */
function pointsAround(element: Element | null) {
  const layer = element?.closest(":has(.points)")?.querySelector(".points");
  return { layer, points: [...(layer?.querySelectorAll<HTMLElement>(".point") ?? [])] };
}

const arrows: Readonly<Record<string, readonly [along: "x" | "y", step: 1 | -1]>> = {
  ArrowLeft: ["x", -1],
  ArrowRight: ["x", 1],
  ArrowUp: ["y", -1],
  ArrowDown: ["y", 1],
};

/** Along which side of a picture its zones, or its fields, follow one another. */
function sideOf(points: readonly HTMLElement[], of: "zone" | "field"): "x" | "y" | undefined {
  const other = of === "zone" ? "field" : "zone";
  const first = points.find(({ dataset }) => dataset[of]);
  const next = points.find(
    ({ dataset }) =>
      dataset[of] && dataset[of] !== first?.dataset[of] && dataset[other] === first?.dataset[other],
  );
  if (!first || !next) return undefined;
  const [a, b] = [first.getBoundingClientRect(), next.getBoundingClientRect()];
  return Math.abs(a.x - b.x) > Math.abs(a.y - b.y) ? "x" : "y";
}

/** Gives the focus to a point of a layer once it is there. */
function focusSoon(layer: Element, key: string): void {
  const watching = new MutationObserver(() => {
    const point = layer.querySelector<HTMLElement>(`[data-point="${CSS.escape(key)}"]`);
    if (!point) return;
    watching.disconnect();
    // Only where the reader has stayed.
    if (layer.contains(document.activeElement)) point.focus();
  });
  watching.observe(layer, { childList: true });
}

/**
 * Moves the rows or the columns that a chart shows of many: by a slider, or by an arrow key from
 * the last point that is shown. Wheel and finger scroll the page.
 */
export function RowWindow({ of, items, count, onMove }: Props) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const id = useId();
  const here = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const last = items.length - count;
  const from = Math.max(0, Math.min(wanted, last));

  const move = useCallback(
    (to: number) => {
      setWanted(to);
      // The slider follows the hand; the chart follows the slider.
      startTransition(() => onMove(to));
    },
    [onMove],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented } = event;
      const [side, step = 0] = arrows[key] ?? [];
      if (!side || defaultPrevented || !(target instanceof HTMLElement)) return;
      const { point, [of]: own } = target.dataset;
      const { layer, points } = pointsAround(here.current);
      if (!layer || !points.includes(target) || !point || !own) return;
      if (sideOf(points, of) !== side) return;
      const next = items[items.findIndex((item) => item.id === own) + step];
      if (!next || from + step < 0 || from + step > last) return;
      event.preventDefault();
      move(from + step);
      focusSoon(layer, point.replace(own, next.id));
    };
    // After the chart itself, which leads from point to point.
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [of, items, from, last, move]);

  if (last <= 0) return null;
  const places: Text = {
    zh: `第 ${from + 1}–${from + count} 个，共 ${items.length} 个`,
    en: `${from + 1}–${from + count} of ${items.length}`,
  };
  return (
    <div className={`row-window of-${of}`} ref={here}>
      <label htmlFor={id}>{t(inTerms(dataset, words[of]))}</label>
      <span aria-hidden="true">{places[locale]}</span>
      <input
        {...{ id, min: 0, max: last, value: from }}
        type="range"
        aria-valuetext={places[locale]}
        onChange={({ target }) => move(target.valueAsNumber)}
        // They are its own, and turn no slide here or around an embed.
        onKeyDown={(event) => /^(?:Arrow|Page|Home|End)/.test(event.key) && event.stopPropagation()}
      />
    </div>
  );
}
