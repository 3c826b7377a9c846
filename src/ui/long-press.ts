/** How long a finger is held still that asks what it is on; milliseconds. */
const HOLD = 500;
/** How far a finger may move that is held still; pixels. */
const STILL = 10;

/**
 * Calls once a finger that has gone down is held still, or held for as long as the system's own
 * setting says. No press comes of it then, no menu and no selection; one that moves scrolls as ever.
 */
export function onLongPress({ clientX, clientY }: PointerEvent, call: () => void): void {
  const ended = new AbortController();
  const { signal } = ended;
  let held = false;
  const hold = () => {
    if (held) return;
    held = true;
    call();
  };
  const timer = setTimeout(hold, HOLD);
  const end = () => {
    clearTimeout(timer);
    ended.abort();
  };
  const release = () => !held && end();
  const on = <K extends keyof WindowEventMap>(act: K, hear: (event: WindowEventMap[K]) => void) =>
    addEventListener(act, hear, { capture: true, signal });
  on("pointermove", (event) => {
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > STILL) release();
  });
  on("pointerup", release);
  on("pointercancel", release);
  on("contextmenu", (event) => {
    event.preventDefault();
    hold();
  });
  on("click", (event) => {
    if (!held) return;
    event.preventDefault();
    event.stopPropagation();
  });
  // Some systems send a menu or a press behind the finger, and all send this before another one.
  on("pointerdown", end);
}
