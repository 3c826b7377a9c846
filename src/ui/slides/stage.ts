import { readQuery } from "../../model/address";
import { moved, type SlideAction } from "../../state/slides";
import { requestWakeLock } from "./wake-lock";

/**
 * What stands on the screen, written onto the root element where styles read it. It
 * needs the page alone: no data, no pictures to draw, nothing from the network.
 */
export interface Stage {
  /** Shows the slide at a place, from 0. */
  show(index: number): void;
  /** Shows the slide that a fragment names. */
  follow(fragment: string): void;
  act(action: SlideAction): void;
  readonly count: number;
}

/** What slides need of the page that they are in. */
export interface Surroundings {
  /** Path and query of the slides in a deck's language. */
  readonly home: (deck: HTMLElement) => string;
  /** Goes to the atlas, at a chart or a part of that id. */
  readonly leave: (id: string) => void;
}

const root = document.documentElement;

/** The slides of the language that is on the screen. */
const deck = () =>
  [...document.querySelectorAll<HTMLElement>(".deck")].find(({ lang }) => lang === root.lang);

/** Writes the address, where the browser lets us; the slides go on without. */
function address(path: string): void {
  try {
    history.replaceState(history.state, "", path);
  } catch {
    return;
  }
}

function flip(name: "notes" | "keys" | "blank"): boolean {
  const on = !(name in root.dataset);
  if (on) root.dataset[name] = "";
  else delete root.dataset[name];
  return on;
}

function say(text: string): void {
  const status = document.getElementById("said");
  if (!status) return;
  status.lang = root.lang;
  status.textContent = text;
}

function flipTheme(): void {
  const dark =
    root.dataset["theme"] === "dark" ||
    (root.dataset["theme"] !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  const theme = dark ? "light" : "dark";
  root.dataset["theme"] = theme;
  // In the address, so that it lasts through a reload where storage is refused too.
  const query = new URLSearchParams(readQuery(location.search));
  query.set("theme", theme);
  address(`${location.pathname}?${query.toString()}${location.hash}`);
}

/**
 * Leaves the chart that the keyboard is in, so that arrows turn slides again.
 * @returns whether it was in one
 */
export function leaveChart(): boolean {
  const inChart = document.querySelector<HTMLElement>(".points:focus, .points :focus");
  inChart?.blur();
  return inChart !== null;
}

/** The other deck lies in the page already; the address follows. */
function flipLanguage({ home }: Surroundings): void {
  leaveChart();
  const focused = document.activeElement?.getAttribute("data-action");
  const other = [...document.querySelectorAll<HTMLElement>(".deck")].find(
    ({ lang }) => lang !== root.lang,
  );
  if (!other) return;
  root.lang = other.lang;
  document.title = other.dataset["title"] ?? document.title;
  address(home(other) + location.hash);
  if (focused) other.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
}

function flipFull(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.();
  done?.catch(() => undefined);
}

function flipKeys(): void {
  if (flip("keys")) deck()?.querySelector<HTMLElement>(".keys")?.focus();
}

/** A page of its own: each language of the slides has an address, and so has the atlas. */
const page: Surroundings = {
  home: ({ dataset }) => `${dataset["home"] ?? location.pathname}${location.search}`,
  leave(id) {
    const link = deck()?.querySelector<HTMLAnchorElement>('[data-action="leave"]');
    if (link) location.assign(`${link.pathname}${location.search}#${id}`);
  },
};

/** Back to the atlas, at the same chart and with the same selection. */
const leave = (around: Surroundings) =>
  around.leave((root.dataset["slide"] ?? "").replace(/^title$|-\d+$/, ""));

/** A stage for the slides of these ids, in their order. */
export function createStage(ids: readonly string[], around: Surroundings = page): Stage {
  const index = () => Math.max(0, ids.indexOf(root.dataset["slide"] ?? ""));

  const announce = () => {
    const slide = deck()?.querySelector(`[data-slide="${root.dataset["slide"]}"]`);
    const title = slide?.querySelector("h2")?.textContent.replaceAll("\u200b", "") ?? "";
    say(`${index() + 1} / ${ids.length} ${title}`);
  };
  const show = (place: number) => {
    const id = ids[place];
    if (id === undefined) return;
    leaveChart();
    root.dataset["slide"] = id;
    // What comes under a pointer that rests is not pointed at.
    root.dataset["still"] = "";
    address(`${location.pathname}${location.search}#${id}`);
    announce();
  };
  const act = (action: SlideAction) => {
    requestWakeLock();
    switch (action) {
      case "next":
      case "previous":
      case "first":
      case "last":
        return show(moved(index(), ids.length, action));
      case "blank":
        return void flip("blank");
      case "theme":
        return flipTheme();
      case "language":
        flipLanguage(around);
        return announce();
      case "notes":
        return void flip("notes");
      case "full":
        return flipFull();
      case "keys":
        return flipKeys();
      case "leave":
        return document.fullscreenElement ? flipFull() : leave(around);
    }
  };
  return {
    show,
    act,
    count: ids.length,
    follow(fragment) {
      const [first] = ids;
      const named = ids.find((id) => `#${id}` === fragment) ?? first;
      if (named !== undefined) root.dataset["slide"] = named;
    },
  };
}
