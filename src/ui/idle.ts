/**
 * Runs when the page has nothing else to do; soon, where a browser does not say.
 * @returns takes it back, if it has not run yet
 */
export function idle(run: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const asked = requestIdleCallback(() => run());
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(run, 100);
  return () => clearTimeout(timer);
}
