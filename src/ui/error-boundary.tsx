import { Component, createRef, type ReactNode } from "react";
import { Fault } from "./fault";

interface Props {
  /** What to say where it happened; nothing where another place says it. */
  readonly message?: string;
  readonly onFail?: () => void;
  /** Id of an element inside whose last state stays on the page. */
  readonly keep?: string;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Keeps a fault where it happened: it is said there, and the rest of the page lives. */
export class ErrorBoundary extends Component<Props, State, Node | null> {
  override state = { failed: false };
  #kept = createRef<HTMLDivElement>();

  static getDerivedStateFromError() {
    return { failed: true };
  }

  /** The last moment at which what stood here is still on the page. */
  override getSnapshotBeforeUpdate(_: Props, { failed }: State) {
    const { keep } = this.props;
    if (failed || !this.state.failed || keep === undefined) return null;
    return document.getElementById(keep)?.cloneNode(true) ?? null;
  }

  override componentDidCatch() {
    this.props.onFail?.();
  }

  override componentDidUpdate(_props: Props, _state: State, standing: Node | null) {
    if (standing) this.#kept.current?.replaceChildren(standing);
  }

  override render() {
    const { children, keep, message } = this.props;
    if (!this.state.failed) return children;
    return (
      <>
        {keep !== undefined && <div ref={this.#kept} />}
        {message && <Fault className="fault wrap" message={message} />}
      </>
    );
  }
}
