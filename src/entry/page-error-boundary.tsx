import { Component, type ReactNode } from "react";

interface Props {
  /** Where the page stands. */
  readonly place: HTMLElement;
  readonly children: ReactNode;
}

/**
 * Around a whole page: where it fails to be drawn, its last state stays with words,
 * pictures and links, the first script answers again, and the page says so.
 */
export class PageErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };
  #last: readonly Node[] = [];

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.place.replaceChildren(...this.#last);
    delete document.documentElement.dataset["taken"];
    reportError(error);
  }

  override render() {
    const { place, children } = this.props;
    if (!this.state.failed) return children;
    // It is still there while what comes instead of it is only drawn.
    this.#last = [...place.cloneNode(true).childNodes];
    return null;
  }
}
