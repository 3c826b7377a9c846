import { bar, reach } from "../charts/marks/slats";
import type { Amount } from "../model/amount";

interface Props {
  readonly amount: Amount;
  /** The value at the right edge of the space, with room for the slats beyond it. */
  readonly whole: number;
  readonly height: number;
  /** Size of the slats. */
  readonly u: number;
  /** Whether the slats lie inside the nominal length, as for a part of a whole. */
  readonly inside?: boolean;
}

/** Share of the space that the longest bar takes when its slats reach beyond its end. */
const ROOM = 0.94;

/**
 * An amount as a bar in running layout: its length is a share of the space, its
 * slats keep their size in pixels at every width. Lengths are attributes, since a
 * strict policy lets no style through in prerendered markup.
 */
export function SlattedBar({ amount, whole, height, u, inside = false }: Props) {
  const share = Math.min(1, amount.value / whole) * (inside ? 1 : ROOM);
  const half = reach(amount.bound, u);
  const shift = inside ? -half : 0;
  const slats = bar({ x: -half, y: 0, end: 0, height, u, bound: amount.bound, paint: {} })
    .filter((mark) => mark.kind === "rect")
    .filter(({ width }) => width > 0);
  const end = `${Math.round(share * 1000) / 10}%`;
  const px = (value: number) => Math.round(value * 100) / 100;
  return (
    <svg className="slatted" width="100%" height={height} aria-hidden="true">
      <rect className="mark" width={end} height={height} />
      {half > 0 && (
        <svg x={end} className="slatted-end">
          <rect className="gap" x={px(shift - half)} width={px(half * 2)} height={height} />
          {slats.map(({ x, width }) => (
            <rect key={x} className="mark" x={px(x + shift)} width={px(width)} height={height} />
          ))}
        </svg>
      )}
    </svg>
  );
}
