import type { Paint, XY } from "../../charts/kit/shapes";
import { el } from "../office/xml";
import { emu, type Box } from "./measure";
import type { Step } from "./outline";

const pointsOf = (step: Step): readonly XY[] =>
  step.kind === "close" ? [] : step.kind === "curve" ? [...step.by, step.to] : [step.to];

/** The box that holds all steps, handles included. */
export function boundsOf(steps: readonly Step[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const step of steps)
    for (const [x, y] of pointsOf(step)) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Steps as a free form that fills its box. */
export function freeForm(steps: readonly Step[], box: Box, paint: Paint): string {
  const point = ([x, y]: XY) => el("a:pt", { x: emu(x - box.x), y: emu(y - box.y) });
  const written = steps.map((step) => {
    if (step.kind === "close") return el("a:close");
    if (step.kind === "curve") return el("a:cubicBezTo", [step.by.map(point), point(step.to)]);
    return el(step.kind === "move" ? "a:moveTo" : "a:lnTo", point(step.to));
  });
  const open = !paint.fill || paint.fill === "none";
  return el("a:custGeom", [
    ...["a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"].map((name) => el(name)),
    el("a:rect", { l: "0", t: "0", r: "r", b: "b" }),
    el(
      "a:pathLst>a:path",
      { w: emu(box.width), h: emu(box.height), fill: open ? "none" : undefined },
      written,
    ),
  ]);
}
