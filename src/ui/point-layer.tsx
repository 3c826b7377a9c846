import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import type { ChartId } from "../charts";
import type { Chart, Frame } from "../charts/chart";
import type { View } from "../model/selection";
import { press } from "../state/form";
import { useAtlas, useText } from "./atlas";
import { useBoxes, type FrameBoxes } from "./drawn-boxes";
import { bandOf, placed, PointBand, placedPoints, type PlacedPoint } from "./point-band";
import { nextPoint } from "./point-keys";
import { replayMark } from "./early-presses";
import { useShownPoint } from "./shown-point";
import { chooses, Tooltip } from "./tooltip";

interface Props {
  readonly id: ChartId;
  readonly chart: Chart;
  readonly view: View;
  readonly frame: Frame;
  /** The frame’s name, which its picture carries. */
  readonly name: string;
  /** Whether the page's picture shows what the view does. */
  readonly asPictured: boolean;
  /** Where the live chart has its data. */
  readonly live: FrameBoxes | undefined;
}

/** Names the points of a chart as a group. */
export const pointsLabel = {
  zh: "图中各项，用方向键移动",
  en: "Items of the chart; move with the arrow keys",
};

/** A finger that is held on a point selects no words, and calls no menu of its link. */
const unselected: CSSProperties = {
  ...{ userSelect: "none", WebkitUserSelect: "none", WebkitTouchCallout: "none" },
};

/** A smaller point is met before a larger one that it lies in. */
const above = (points: readonly PlacedPoint[], { x, y, width, height }: PlacedPoint) =>
  points.filter(
    (each) =>
      each.width * each.height > width * height &&
      each.x < x + width &&
      x < each.x + each.width &&
      each.y < y + height &&
      y < each.y + each.height,
  ).length;

/**
 * The data of a picture as elements over it: hover, focus and tap say what each is,
 * a press chooses its field or says where it comes from. Works on the prerendered
 * picture as on the live chart.
 */
export function PointLayer({ id, chart, view, frame, name, asPictured, live }: Props) {
  const atlas = useAtlas();
  const { home } = atlas;
  const t = useText();
  const { here, boxes } = useBoxes(name, frame, live, asPictured);
  const points = useMemo(
    () => placedPoints(chart.points(view, frame.locale), boxes),
    [chart, view, frame, boxes],
  );
  const [current, setCurrent] = useState<string>();
  const { shown, read, show, close, listeners } = useShownPoint(here);
  useEffect(() => {
    if (points.length > 0 && here.current) replayMark(here.current, show);
  }, [points, here, show]);
  const elements = useRef(new Map<string, HTMLElement>());
  const tabStop = points.find(({ key }) => key === current) ?? points[0];
  const open = points.find(({ key }) => key === shown);
  const drawn = live?.of === frame ? live.chart : undefined;
  const band = open && bandOf(points, open, boxes);

  const onKeyDown = (event: KeyboardEvent, point: PlacedPoint) => {
    const target = nextPoint(points, point, event.key);
    if (!target) return;
    event.preventDefault();
    elements.current.get(target.key)?.focus();
  };

  const shared = (point: PlacedPoint, { onFocus, ...others } = listeners(point.key)) => ({
    ...others,
    ref: (element: HTMLElement | null) => {
      if (element) elements.current.set(point.key, element);
      else elements.current.delete(point.key);
    },
    className: point.key === shown ? "point open" : "point",
    "data-point": point.key,
    "data-zone": point.zone,
    "data-field": point.field,
    style: { ...placed(point, frame), ...unselected, zIndex: above(points, point) },
    tabIndex: point === tabStop ? 0 : -1,
    "aria-describedby": point.key === shown ? `${id}-tip` : undefined,
    onFocus: (event: FocusEvent) => {
      setCurrent(point.key);
      onFocus(event);
    },
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, point),
  });

  return (
    <div className="points" ref={here} role="group" aria-label={t(pointsLabel)}>
      {band && <PointBand band={band} frame={frame} />}
      {points.map((point) => {
        const { facts, key } = point;
        const field = chooses(point, atlas);
        const label = <span className="unseen">{point.label}</span>;
        if (field !== undefined)
          return (
            <button
              key={key}
              type="button"
              {...shared(point)}
              aria-pressed={view.selection.fields.includes(field)}
              onClick={() => press("field", field)}
            >
              {label}
            </button>
          );
        if (facts.length === 0)
          return (
            <button key={key} type="button" {...shared(point)} onClick={() => show(key)}>
              {label}
            </button>
          );
        return (
          <a
            key={key}
            {...shared(point)}
            href={`${home ?? ""}#fact-${facts[0]}`}
            {...(home !== undefined && { target: "_blank", rel: "noopener noreferrer" })}
            data-fact={facts.join(" ")}
            draggable={false}
            onClick={close}
          >
            {label}
          </a>
        );
      })}
      {open && <Tooltip id={`${id}-tip`} point={open} frame={frame} solid={read} chart={drawn} />}
    </div>
  );
}
