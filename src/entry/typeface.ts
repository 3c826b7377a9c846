const FAMILIES = ["Atlas", "Atlas En"];

/** The page's own face, while it is not known whether it comes in time. */
export interface OwnFace {
  /** When the page is set in it, or cannot be. */
  readonly known: Promise<void>;
  /** The title is laid out in another face now: it may change only where it keeps its height. */
  readonly seen: () => void;
  /** From now on this visit keeps the face it began with. */
  readonly close: () => void;
}

declare global {
  interface Window {
    /** The one of a page whose scripts are two: begun in the head, closed by the one behind the hero. */
    ownFace?: OwnFace;
  }
}

/** Sets the page in its own face, unless what stands below the title would move. */
function setBelowTitle(root: HTMLElement): void {
  const title = document.querySelector("h1");
  const before = title?.offsetHeight;
  root.dataset["faced"] = "";
  if (title?.offsetHeight !== before) delete root.dataset["faced"];
}

/**
 * Sets the page in its own face where that arrives before it is closed. Text neither
 * waits for a file nor moves.
 */
export function ownFace(root: HTMLElement): OwnFace {
  let state: "open" | "seen" | "closed" =
    document.visibilityState === "visible" ? "open" : "closed";
  const arrive = async () => {
    await Promise.all(FAMILIES.map((family) => document.fonts.load(`1em "${family}"`)));
    if (state === "open") root.dataset["faced"] = "";
    else if (state === "seen") setBelowTitle(root);
  };
  const known = new Promise<void>((resolve) => {
    const heard = ({ type, target }: Event) => {
      if (!(target instanceof HTMLLinkElement && target.as === "font")) return;
      if (type === "load") void arrive().then(resolve, resolve);
      else resolve();
    };
    // What a link says of its file does not bubble.
    document.addEventListener("load", heard, { capture: true });
    document.addEventListener("error", heard, { capture: true });
  });
  return {
    known,
    seen: () => {
      if (state === "open") state = "seen";
    },
    close: () => {
      state = "closed";
    },
  };
}
