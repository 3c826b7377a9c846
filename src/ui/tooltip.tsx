import type { EChartsType } from "echarts/core";
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from "react";
import { createPortal } from "react-dom";
import type { Frame, Point } from "../charts/chart";
import { zoneClass } from "../model/palette";
import { wholeOf, zoneOf } from "../model/lookup";
import { useAtlas, useText, type Atlas } from "./atlas";
import { AmountFigure } from "./figure";
import type { PlacedPoint } from "./point-band";
import { ZoneGlyph } from "./zone-glyph";

interface Words {
  readonly id: string;
  readonly point: PlacedPoint;
  /** Whether it can be pointed at; until then it lets the pointer through. */
  readonly solid: boolean;
}

interface Props extends Words {
  readonly frame: Frame;
  /** The live chart whose own tooltip carries it; without one it stands at the point's box. */
  readonly chart: EChartsType | undefined;
}

const words = {
  source: { zh: "点按或按回车键查看出处", en: "Click or press Enter for its source" },
  choose: { zh: "点按或按回车键筛选", en: "Click or press Enter to filter" },
};
const OFFSET = 12;
/** Least distance from the edge of the window. */
const EDGE = 4;

/** The field that a press on a point chooses. */
export const chooses = ({ zone, field }: Point, { fixed }: Atlas) =>
  fixed || zone !== undefined ? undefined : field;

/** What a point says: its value as firmly as its source states it, and where that stands. */
function Words({
  id,
  point,
  solid,
  ref,
  style,
}: Words & { readonly ref?: RefObject<HTMLDivElement | null>; readonly style: CSSProperties }) {
  // A chart may show zones that the page itself does not.
  const atlas = useAtlas();
  const whole = wholeOf(atlas.dataset);
  const t = useText();
  const { tooltip, facts } = point;
  const field = chooses(point, atlas);
  const zone = tooltip.zone === undefined ? undefined : zoneOf(whole, tooltip.zone);
  const index = zone ? whole.zones.indexOf(zone) : 0;
  return (
    <div
      className="tip"
      role="tooltip"
      id={id}
      ref={ref}
      style={{ ...style, ...(solid && { pointerEvents: "auto" }) }}
      data-zone={point.zone}
      data-field={point.field}
    >
      <b className={zone ? `tip-title ${zoneClass(index)}` : "tip-title"}>
        {zone && <ZoneGlyph index={index} size={16} />}
        {tooltip.title}
      </b>
      {tooltip.amount && (
        <div className="tip-value">
          <AmountFigure amount={tooltip.amount} unit />
        </div>
      )}
      <dl>
        {tooltip.lines.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      {(field !== undefined || facts.length > 0) && (
        <p className="tip-hint">{t(field === undefined ? words.source : words.choose)}</p>
      )}
    </div>
  );
}

/**
 * Where a tooltip stands beside its point: inside the plot and the window, above the controls of
 * slides; pixels of the plot.
 */
function beside(point: PlacedPoint, frame: Frame, plot: Element, width: number, height: number) {
  const scale = plot.clientWidth / frame.width;
  const right = (point.x + point.width) * scale + OFFSET;
  const left = point.x * scale - OFFSET - width;
  const aside = right + width <= plot.clientWidth ? right : left >= 0 ? left : undefined;
  const middle = (point.x + point.width / 2) * scale - width / 2;
  const centred = Math.max(0, Math.min(middle, plot.clientWidth - width));
  const below = (point.y + point.height) * scale + OFFSET;
  const above = point.y * scale - OFFSET - height;
  const start = plot.getBoundingClientRect().top;
  const controls = plot.closest(".deck")?.querySelector("nav");
  const end = controls?.getBoundingClientRect().top ?? innerHeight;
  const fitsBelow = start + below + height <= end;
  const wanted = aside !== undefined ? point.y * scale : fitsBelow ? below : above;
  const lowest = end - EDGE - start - height;
  return { left: aside ?? centred, top: Math.max(EDGE - start, Math.min(wanted, lowest)), scale };
}

function OnPicture({ frame, ...words }: Words & { readonly frame: Frame }) {
  const { point } = words;
  const tip = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const plot = tip.current?.offsetParent;
    if (!tip.current || !plot) return;
    const { offsetWidth, offsetHeight } = tip.current;
    const { left, top } = beside(point, frame, plot, offsetWidth, offsetHeight);
    setAt({ left, top });
  }, [point, frame]);
  return <Words {...words} ref={tip} style={at} />;
}

/** An element for ECharts, which would take a pointer in it for one at the marks beneath. */
function hostOf() {
  const host = document.createElement("div");
  host.addEventListener("mousemove", (event) => event.stopPropagation());
  return host;
}

/** ECharts moves its tooltip along with what it belongs to, and from one point to the next. */
function InChart({
  chart,
  frame,
  ...words
}: Words & { readonly chart: EChartsType; readonly frame: Frame }) {
  const { point } = words;
  const [host] = useState(hostOf);
  useLayoutEffect(() => {
    const position = () => {
      const plot = host.closest(".points") ?? host;
      const { offsetWidth, offsetHeight } = host;
      const { left, top, scale } = beside(point, frame, plot, offsetWidth, offsetHeight);
      return [left / scale, top / scale];
    };
    chart.dispatchAction({
      ...{ type: "showTip", x: point.x, y: point.y },
      tooltip: { formatter: () => host, position },
    });
  }, [chart, host, point, frame]);
  useEffect(
    () => () => {
      if (!chart.isDisposed()) chart.dispatchAction({ type: "hideTip" });
    },
    [chart],
  );
  return createPortal(<Words {...words} style={{ position: "static" }} />, host);
}

/**
 * What a point says, beside it; flips to stay inside the plot and the window. Over a picture it
 * stands by itself, where a chart is live in ECharts' own tooltip.
 */
export function Tooltip({ chart, ...others }: Props) {
  const { key } = others.point;
  const live = chart?.isDisposed() ? undefined : chart;
  const [carried, carry] = useState({ key, by: live });
  // What is being read, or selected in, stays in its place when the chart comes to life.
  if (carried.key !== key || carried.by?.isDisposed()) carry({ key, by: live });
  return carried.by ? <InChart chart={carried.by} {...others} /> : <OnPicture {...others} />;
}
