import { beforeEach, vi } from "vitest";

/** What jsdom has not, and a page that is not laid out does not need. */
class Nowhere {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Lets each test of a file take a whole page over as a browser does. */
export function takesWholePages(): void {
  beforeEach(() => {
    vi.stubGlobal("ResizeObserver", Nowhere);
    vi.stubGlobal("IntersectionObserver", Nowhere);
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  });
}
