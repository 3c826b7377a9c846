import { Component, type ReactNode } from "react";

interface Props {
  /** What to say where it happened. */
  readonly message: string;
  readonly children: ReactNode;
}

/** Keeps a fault where it happened: it is said there, and the rest of the page lives. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="fault" role="status">
        {this.props.message}
      </p>
    );
  }
}
