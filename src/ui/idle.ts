/** Runs when the page has nothing else to do; soon, where a browser does not say. */
export const idle = (run: () => void): unknown =>
  "requestIdleCallback" in globalThis ? requestIdleCallback(() => run()) : setTimeout(run, 100);
