import { useLayoutEffect, useRef, useState } from "react";
import type { Frame, Point } from "../charts/chart";
import { zoneClass } from "../model/palette";
import { wholeOf, zoneOf } from "../model/lookup";
import { useAtlas, useText } from "./atlas";
import { AmountFigure } from "./figure";
import type { PlacedPoint } from "./point-band";
import { ZoneGlyph } from "./zone-glyph";

interface Props {
  readonly id: string;
  readonly point: PlacedPoint;
  readonly frame: Frame;
  /** Whether it can be pointed at; until then it lets the pointer through. */
  readonly solid: boolean;
}

const words = {
  source: { zh: "点按或按回车键查看出处", en: "Click or press Enter for its source" },
  choose: { zh: "点按或按回车键筛选", en: "Click or press Enter to filter" },
};
const OFFSET = 12;
/** Least distance from the edge of the window. */
const EDGE = 4;

/** The field that a press on a point chooses. */
export const chooses = ({ zone, field }: Point) => (zone === undefined ? field : undefined);

/** What a point says, beside it; flips to stay inside the plot and the window. */
export function Tooltip({ id, point, frame, solid }: Props) {
  // A chart may show zones that the page itself does not.
  const whole = wholeOf(useAtlas().dataset);
  const t = useText();
  const tip = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  const { tooltip, facts } = point;
  const field = chooses(point);
  const zone = tooltip.zone === undefined ? undefined : zoneOf(whole, tooltip.zone);
  const index = zone ? whole.zones.indexOf(zone) : 0;

  useLayoutEffect(() => {
    const element = tip.current;
    const plot = element?.offsetParent;
    if (!element || !plot) return;
    const scale = plot.clientWidth / frame.width;
    const right = (point.x + point.width) * scale + OFFSET;
    const left = point.x * scale - OFFSET - element.offsetWidth;
    const fitsRight = right + element.offsetWidth <= plot.clientWidth;
    const beside = fitsRight ? right : left >= 0 ? left : undefined;
    const middle = (point.x + point.width / 2) * scale - element.offsetWidth / 2;
    const centred = Math.max(0, Math.min(middle, plot.clientWidth - element.offsetWidth));
    const below = (point.y + point.height) * scale + OFFSET;
    const above = point.y * scale - OFFSET - element.offsetHeight;
    const start = plot.getBoundingClientRect().top;
    const fitsBelow = start + below + element.offsetHeight <= innerHeight;
    const wanted = beside !== undefined ? point.y * scale : fitsBelow ? below : above;
    const lowest = innerHeight - EDGE - start - element.offsetHeight;
    setAt({
      left: beside ?? centred,
      top: Math.max(EDGE - start, Math.min(wanted, lowest)),
    });
  }, [point, frame]);

  const style = { ...at, ...(solid && { pointerEvents: "auto" as const }) };
  return (
    <div
      className="tip"
      role="tooltip"
      id={id}
      ref={tip}
      style={style}
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
