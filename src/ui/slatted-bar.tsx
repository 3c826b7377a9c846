import { barPieces, reach } from "../charts/kit/slats";
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

/** A bar's length in slats: more than what stands for its bound takes. */
const END = 100;

/**
 * An amount as a bar in running layout: its length is a share of the space, what stands
 * for its bound keeps its size in pixels at every width. Lengths are attributes, since a
 * strict policy lets no style through in prerendered markup.
 */
export function SlattedBar({ amount: { value, bound }, whole, height, u, inside = false }: Props) {
  const share = Math.min(1, value / whole) * (inside ? 1 : ROOM);
  const past = reach(bound, u);
  const { pieces, dots } = barPieces(END * u, bound, u);
  const [solid, ...ends] = pieces;
  const start = (inside ? -past : 0) - END * u;
  const open = start + (solid?.size ?? 0);
  const end = `${Math.round(share * 1000) / 10}%`;
  const px = (length: number) => Math.round(length * 100) / 100;
  return (
    <svg className="slatted" width="100%" height={height} aria-hidden="true">
      <rect className="mark" width={end} height={height} />
      {bound !== "exact" && (
        <svg x={end} className="slatted-end">
          {open < 0 && <rect className="gap" x={px(open)} width={px(-open)} height={height} />}
          {ends.map(({ from, size, hollow }) => (
            <rect
              key={from}
              className={hollow ? "mark-open" : "mark"}
              x={px(start + from)}
              width={px(size)}
              height={height}
            />
          ))}
          {dots.map(({ at, r }) => (
            <circle key={at} className="mark-open" cx={px(start + at)} cy={height / 2} r={px(r)} />
          ))}
        </svg>
      )}
    </svg>
  );
}
