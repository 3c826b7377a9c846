import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { ChartId } from "../charts";
import type { Chart, Frame, Point } from "../charts/chart";
import type { View } from "../model/selection";
import { useAtlas, useText } from "./atlas";
import { Tip } from "./tip";

interface Props {
  readonly id: ChartId;
  readonly chart: Chart;
  readonly view: View;
  readonly frame: Frame;
}

const words = {
  points: { zh: "图中各项，用方向键移动", en: "Items of the chart; move with the arrow keys" },
};

/** The point an arrow key leads to: the nearest in that direction, first along the line, then across. */
function next(points: readonly Point[], from: Point, key: string): Point | undefined {
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[key];
  if (key === "Home") return points[0];
  if (key === "End") return points.at(-1);
  if (!step) return undefined;
  const [rows = 0, columns = 0] = step;
  const ahead = points
    .map((point) => ({
      point,
      along: (point.row - from.row) * rows + (point.column - from.column) * columns,
      across:
        Math.abs(point.row - from.row) * Math.abs(columns) +
        Math.abs(point.column - from.column) * Math.abs(rows),
    }))
    .filter(({ along }) => along > 0)
    .toSorted((a, b) => a.across - b.across || a.along - b.along);
  return ahead[0]?.point;
}

/**
 * The data of a picture as elements over it: hover, focus and tap say what each is
 * and where it comes from. Works on the prerendered picture as on the live chart.
 */
export function PointLayer({ id, chart, view, frame }: Props) {
  const { store } = useAtlas();
  const t = useText();
  const points = useMemo(() => chart.points(view, frame), [chart, view, frame]);
  const [current, setCurrent] = useState<string>();
  const [shown, setShown] = useState<string>();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const tabStop = points.find(({ key }) => key === current) ?? points[0];
  const open = points.find(({ key }) => key === shown);

  const onKeyDown = (event: KeyboardEvent, point: Point) => {
    if (event.key === "Escape" && shown) {
      setShown(undefined);
      event.stopPropagation();
      return;
    }
    const target = next(points, point, event.key);
    if (!target) return;
    event.preventDefault();
    buttons.current.get(target.key)?.focus();
  };

  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return (
    <div
      className="points"
      role="group"
      aria-label={t(words.points)}
      onPointerLeave={() => setShown(undefined)}
    >
      {points.map((point) => (
        <button
          key={point.key}
          type="button"
          ref={(element) => {
            if (element) buttons.current.set(point.key, element);
            else buttons.current.delete(point.key);
          }}
          className={point.key === shown ? "point open" : "point"}
          data-point={point.key}
          style={{
            left: percent(point.x, frame.width),
            top: percent(point.y, frame.height),
            width: percent(point.width, frame.width),
            height: percent(point.height, frame.height),
          }}
          tabIndex={point === tabStop ? 0 : -1}
          aria-label={point.label}
          aria-pressed={point.field ? view.selection.fields.includes(point.field) : undefined}
          aria-describedby={point.key === shown ? `${id}-tip` : undefined}
          onPointerEnter={(event) => {
            if (event.pointerType === "mouse") setShown(point.key);
          }}
          onFocus={() => {
            setCurrent(point.key);
            setShown(point.key);
          }}
          onBlur={(event) => {
            if (!event.relatedTarget?.closest(`#${CSS.escape(`${id}-tip`)}`)) setShown(undefined);
          }}
          onKeyDown={(event) => onKeyDown(event, point)}
          onClick={() => {
            if (point.field) store.getState().toggleField(point.field);
            else setShown(point.key);
          }}
        />
      ))}
      {open && (
        <Tip id={`${id}-tip`} point={open} frame={frame} onClose={() => setShown(undefined)} />
      )}
    </div>
  );
}
