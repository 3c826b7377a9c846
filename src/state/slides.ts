/** What a key, a button, a swipe or a click may ask of the slides. */
export type SlideAction =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "blank"
  | "theme"
  | "language"
  | "notes"
  | "full"
  | "keys"
  | "leave";

/** The keys of each action by their names in lower case; clickers send PageUp, PageDown and a dot. */
const keys: Readonly<Record<string, SlideAction>> = {
  arrowright: "next",
  arrowdown: "next",
  pagedown: "next",
  enter: "next",
  arrowleft: "previous",
  arrowup: "previous",
  pageup: "previous",
  backspace: "previous",
  home: "first",
  end: "last",
  b: "blank",
  ".": "blank",
  t: "theme",
  l: "language",
  n: "notes",
  f: "full",
  "?": "keys",
  escape: "leave",
};

interface Pressed {
  readonly key: string;
  readonly code: string;
}

/**
 * The name of a key, the same with capitals on, under another alphabet and while an
 * input method for Chinese listens.
 */
export function keyName({ key, code }: Pressed): string {
  const foreign = key === "Process" || /^[^\0-~]$/u.test(key);
  return (foreign ? code.replace(/^(?:Key|Digit|Numpad)/, "") : key).toLowerCase();
}

/** What a key asks for, or nothing; the space bar goes back while shift is held. */
export function actionOf(name: string, shift: boolean): SlideAction | undefined {
  if (name === " " || name === "space") return shift ? "previous" : "next";
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}

/** The slide that a step leads to; the first and the last are ends, not a circle. */
export function moved(index: number, count: number, action: SlideAction): number {
  const to = { next: index + 1, previous: index - 1, first: 0, last: count - 1 } as const;
  const target = action in to ? to[action as keyof typeof to] : index;
  return Math.min(Math.max(target, 0), Math.max(count - 1, 0));
}

/** Digits typed so far and when the last one came, in milliseconds. */
export interface Typed {
  readonly digits: string;
  readonly at: number;
}

/** How long a second digit may take. */
const TOGETHER = 1000;

/**
 * Takes one more digit. Each goes to a slide at once: 3 to the third, 0 to the
 * tenth; a second one that follows soon makes a number of two.
 */
export function type(
  before: Typed | undefined,
  digit: string,
  at: number,
  count: number,
): { readonly typed: Typed; readonly index: number | undefined } {
  const joined = before && at - before.at <= TOGETHER ? before.digits + digit : digit;
  const fits = (number: number) => number >= 1 && number <= count;
  const digits = joined.length === 2 && fits(Number(joined)) ? joined : digit;
  const number = digits === "0" ? 10 : Number(digits);
  return { typed: { digits, at }, index: fits(number) ? number - 1 : undefined };
}

/** How far a finger has to travel, in pixels, and how much more sideways than up or down. */
const FAR = 45;
const SIDEWAYS = 1.5;

/** What a swipe asks for: to the left is on, to the right is back. */
export function swiped(dx: number, dy: number): SlideAction | undefined {
  if (Math.abs(dx) < FAR || Math.abs(dx) < Math.abs(dy) * SIDEWAYS) return undefined;
  return dx < 0 ? "next" : "previous";
}

/** Share of the width at each side where a click turns the page. */
const EDGE = 0.12;

/** What a click at a place asks for: at the edges a step, elsewhere nothing. */
export function clicked(x: number, width: number): SlideAction | undefined {
  if (x < width * EDGE) return "previous";
  return x > width * (1 - EDGE) ? "next" : undefined;
}
