import { corners, zoneLetter, zoneShape } from "../charts/kit/zone-shape";

/** A zone's shape in its colour; the class `mark` lets styles turn it hollow. */
export function ZoneGlyph({ index, size }: { index: number; size: number }) {
  const shape = zoneShape(index);
  const centre = size / 2;
  const r = size * 0.36;
  const letter = zoneLetter(index);
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
    >
      {shape === "circle" ? (
        <circle className="mark" cx={centre} cy={centre} r={r} />
      ) : (
        <polygon
          className="mark"
          points={corners(shape, centre, centre, r)
            .map((point) => point.map((value) => value.toFixed(2)).join(","))
            .join(" ")}
        />
      )}
      {letter && (
        <text className="letter" x={centre} y={centre} fontSize={r * 1.1}>
          {letter}
        </text>
      )}
    </svg>
  );
}
