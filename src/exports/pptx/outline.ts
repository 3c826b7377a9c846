import type { XY } from "../../charts/kit/shapes";

/** A step of a free form, in pixels. */
export type Step =
  | { readonly kind: "move" | "line"; readonly to: XY }
  | { readonly kind: "curve"; readonly by: readonly [XY, XY]; readonly to: XY }
  | { readonly kind: "close" };

/** A circle's arc as curves of a quarter turn or less; only equal radii are drawn. */
function arc([x, y]: XY, r: number, large: boolean, clockwise: boolean, to: XY): readonly Step[] {
  const [dx, dy] = [to[0] - x, to[1] - y];
  const chord = Math.hypot(dx, dy);
  if (chord === 0) return [];
  const radius = Math.max(r, chord / 2);
  const away = Math.sqrt(radius ** 2 - (chord / 2) ** 2) * (large === clockwise ? -1 : 1);
  const [cx, cy] = [x + dx / 2 - (dy / chord) * away, y + dy / 2 + (dx / chord) * away];
  const start = Math.atan2(y - cy, x - cx);
  const turn = Math.atan2(to[1] - cy, to[0] - cx) - start;
  const full = Math.PI * 2;
  const sweep = clockwise ? ((turn % full) + full) % full : -(((-turn % full) + full) % full);
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6));
  const handle = (4 / 3) * Math.tan(sweep / count / 4) * radius;
  return Array.from({ length: count }, (_, index): Step => {
    const [a, b] = [start + (sweep * index) / count, start + (sweep * (index + 1)) / count];
    const at = (angle: number, along: number): XY => [
      cx + radius * Math.cos(angle) - along * Math.sin(angle),
      cy + radius * Math.sin(angle) + along * Math.cos(angle),
    ];
    return { kind: "curve", by: [at(a, handle), at(b, -handle)], to: at(b, 0) };
  });
}

/** How many numbers a command takes. */
const takes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, a: 7, z: 0 };

/**
 * SVG path data as the steps of a free form.
 * @throws Error at a command that pictures do not use
 */
export function stepsOf(d: string): readonly Step[] {
  const steps: Step[] = [];
  let at: XY = [0, 0];
  let first = at;
  for (const [, command = "", args = ""] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = command.toLowerCase();
    const count = takes[kind];
    if (count === undefined) throw new Error(`unknown path command “${command}”; expected mlhvcaz`);
    const all = (args.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    if (count === 0) {
      steps.push({ kind: "close" });
      at = first;
      continue;
    }
    for (let i = 0; i + count <= all.length; i += count) {
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = all.slice(i, i + count);
      const from = at;
      const [rx, ry]: XY = command === kind ? from : [0, 0];
      const to = (dx: number, dy: number): XY => [rx + dx, ry + dy];
      if (kind === "c") {
        at = to(f, g);
        steps.push({ kind: "curve", by: [to(a, b), to(c, e)], to: at });
      } else if (kind === "a") {
        at = to(g, h);
        steps.push(...arc(from, a, e === 1, f === 1, at));
      } else {
        if (kind === "h") at = [rx + a, from[1]];
        else if (kind === "v") at = [from[0], ry + a];
        else at = to(a, b);
        if (kind === "m" && i === 0) first = at;
        steps.push({ kind: kind === "m" && i === 0 ? "move" : "line", to: at });
      }
    }
  }
  return steps;
}

/** Corners as steps. */
export const polygonSteps = (points: readonly XY[], closed: boolean): readonly Step[] => [
  ...points.map((to, index): Step => ({ kind: index === 0 ? "move" : "line", to })),
  ...(closed ? [{ kind: "close" } as const] : []),
];
