import { clicked, swiped, type SlideAction } from "../../state/slides";

const root = document.documentElement;

/** How long the controls stay after the pointer has come to rest; milliseconds. */
const REST = 3000;
let rest: ReturnType<typeof setTimeout> | undefined;

/** Shows controls and pointer, and hides them again when nothing moves. */
export function stir(): void {
  delete root.dataset["idle"];
  delete root.dataset["still"];
  clearTimeout(rest);
  rest = setTimeout(() => (root.dataset["idle"] = ""), REST);
}

const isIn = (target: EventTarget | null, selector: string) =>
  target instanceof Element && target.closest(selector) !== null;

/** What neither a swipe nor a click turns slides from. */
const CONTROL = ":is(a, button, input):not(.point), .slide-controls, .keys, .notes, .tip";

/** Turns swipes and clicks at the edges into actions; until the signal, where there is one. */
export function listenToPointer(act: (action: SlideAction) => void, signal?: AbortSignal): void {
  const until = { ...(signal && { signal }) };
  let start: { x: number; y: number; touch: boolean; point: boolean } | undefined;
  const onDown = ({ clientX, clientY, pointerType, isPrimary, target }: PointerEvent) => {
    const touch = pointerType !== "mouse";
    const begun = { x: clientX, y: clientY, touch, point: isIn(target, ".point") };
    start = isPrimary && !isIn(target, CONTROL) ? begun : undefined;
  };
  const onUp = ({ clientX, clientY, button }: PointerEvent) => {
    if (!start || button !== 0) return;
    const [dx, dy] = [clientX - start.x, clientY - start.y];
    const still = Math.hypot(dx, dy) < 8 && !start.point;
    const action =
      (start.touch ? swiped(dx, dy) : undefined) ??
      (still ? clicked(clientX, innerWidth) : undefined);
    start = undefined;
    if (action) act(action);
  };
  document.addEventListener("pointerdown", onDown, until);
  document.addEventListener("pointerup", onUp, until);
  document.addEventListener("pointercancel", () => (start = undefined), until);
  document.addEventListener("pointermove", stir, until);
}
