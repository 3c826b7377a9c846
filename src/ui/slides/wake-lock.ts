let lock: WakeLockSentinel | undefined;

/** Asks the screen to stay on while the slides are looked at; where that is not possible, nothing happens. */
export function requestWakeLock(): void {
  if (lock?.released === false || document.visibilityState !== "visible") return;
  const wake = (navigator as { wakeLock?: WakeLock }).wakeLock;
  wake?.request("screen").then(
    (made) => (lock = made),
    () => undefined,
  );
}
