import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type PointerEvent as Act,
  type RefObject,
} from "react";
import { onLongPress } from "./long-press";

/**
 * Whoever stays at a mark for so long reads what it says and may go there; whoever is quicker goes
 * from mark to mark, and nothing stands in the way. Who goes there may rest for as long; milliseconds.
 */
const PAUSE = 300;
/** How far a pointer may go that comes no nearer to what it goes to; pixels. */
const ASIDE = 8;

interface Shown {
  readonly key: string;
  readonly by: "focus" | "pointer";
  /** Whether it has been there for long enough to be pointed at. */
  readonly read: boolean;
}

const isHover = ({ pointerType }: { readonly pointerType: string }) =>
  pointerType === "mouse" || pointerType === "pen";

/** How far a pointer is from a box. */
const away = (
  { clientX: x, clientY: y }: PointerEvent,
  { left, right, top, bottom }: Pick<DOMRect, "left" | "right" | "top" | "bottom">,
) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** The key of the point that an element of a layer stands for, or stands in. */
const keyAt = (layer: Element | null, target: EventTarget | null) =>
  target instanceof Element && layer?.contains(target)
    ? target.closest<HTMLElement>("[data-point]")?.dataset["point"]
    : undefined;

const tipIn = (layer: Element | null) => layer?.querySelector("[role=tooltip]");

/**
 * Which point of a layer says what it is: the one under the pointer, under a finger that is held
 * on it, or in focus. What it says can be pointed at and selected; Escape closes it.
 * @returns the key of that point, whether its tooltip can be pointed at, what closes it, and what
 * each point listens to
 */
export function useShownPoint(layer: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<Shown>();
  /** Where the pointer was when it last was at the point, in its tooltip, or nearer to that than before. */
  const nearest = useRef<{ readonly x: number; readonly y: number; readonly far: number }>(
    undefined,
  );
  const inTip = useRef(false);
  const close = () => setShown(undefined);

  useEffect(() => {
    if (!shown) return undefined;
    const { key, by, read } = shown;
    const ended = new AbortController();
    const { signal } = ended;
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (!read) {
      nearest.current = undefined;
      inTip.current = false;
      // The pointer may have gone to another in this very moment.
      const isRead = (was?: Shown) => (was === shown ? { ...shown, read: true } : was);
      timer = setTimeout(() => setShown(isRead), PAUSE);
    }
    const leaveFor = (next?: string) => {
      const focused = layer.current?.querySelector("[data-point]:focus-visible");
      const to = next ?? keyAt(layer.current, focused ?? null);
      const by = next === undefined ? "focus" : "pointer";
      setShown(to === undefined ? undefined : { key: to, by, read: false });
    };
    const follow = (event: PointerEvent) => {
      const { target, buttons, clientX: x, clientY: y } = event;
      const tip = tipIn(layer.current);
      // With a button down it selects.
      if (!tip || !isHover(event) || buttons > 0) return;
      if (read) clearTimeout(timer);
      inTip.current = target instanceof Node && tip.contains(target);
      const at = keyAt(layer.current, target);
      const far = away(event, tip.getBoundingClientRect());
      const here = inTip.current || at === key;
      if (here || (nearest.current && far < nearest.current.far)) nearest.current = { x, y, far };
      if (here || (at === undefined && by === "focus")) return;
      const { current: last } = nearest;
      const onTheWay = read && last && Math.hypot(x - last.x, y - last.y) <= ASIDE;
      if (onTheWay) timer = setTimeout(() => leaveFor(at), PAUSE);
      else leaveFor(at);
    };
    const press = ({ target }: Event) => {
      inTip.current = target instanceof Node && tipIn(layer.current)?.contains(target) === true;
      if (!inTip.current && keyAt(layer.current, target) !== key) setShown(undefined);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      setShown(undefined);
    };
    const leave = (event: PointerEvent) => {
      if (isHover(event) && event.buttons === 0 && by === "pointer") leaveFor();
    };
    for (const act of ["pointerover", "pointermove"] as const)
      document.addEventListener(act, follow, { signal });
    document.documentElement.addEventListener("pointerleave", leave, { signal });
    document.addEventListener("pointerdown", press, { signal });
    // On the way down: the focus may be anywhere, and nothing else answers to it.
    document.addEventListener("keydown", escape, { signal, capture: true });
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [shown, layer]);

  const listeners = (key: string) => ({
    onPointerEnter: (event: Act) => {
      // One that is there follows the pointer by itself.
      if (isHover(event) && !tipIn(layer.current)) setShown({ key, by: "pointer", read: false });
    },
    onPointerDown: ({ nativeEvent }: Act) => {
      if (nativeEvent.pointerType === "touch" && nativeEvent.isPrimary)
        onLongPress(nativeEvent, () => setShown({ key, by: "pointer", read: false }));
    },
    onFocus: ({ currentTarget }: FocusEvent) => {
      const by = currentTarget.matches(":focus-visible") ? "focus" : "pointer";
      setShown((was) => (was?.key === key ? was : { key, by, read: false }));
    },
    onBlur: () => {
      // A press into the tooltip takes the focus from its point.
      if (!inTip.current) setShown((was) => (was?.key === key ? undefined : was));
    },
  });
  const show = useCallback((key: string) => setShown({ key, by: "pointer", read: false }), []);
  return { shown: shown?.key, read: shown?.read === true, show, close, listeners };
}
