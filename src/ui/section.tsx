import type { ReactNode } from "react";
import { numbersKept, type Text } from "../model/text";
import { useText } from "./atlas";

interface Props {
  readonly id: string;
  readonly title: Text;
  readonly subtitle?: Text | undefined;
  /** Buttons that belong to the heading. */
  readonly actions?: ReactNode;
  /** Beside its heading (nine of twelve columns) or below it (all twelve). */
  readonly span: "figure" | "full";
  /** Whether it is still markup only, and its buttons do not answer yet. */
  readonly late?: boolean;
  readonly children: ReactNode;
}

/** One finding of the page: a heading in the rail and what supports it. */
export function Section({ id, title, subtitle, actions, span, late, children }: Props) {
  const t = useText();
  return (
    <section
      className="section wrap"
      id={id}
      aria-labelledby={`${id}-title`}
      data-late={late ? "" : undefined}
      // Marked with the selection, maybe before the application takes it over.
      suppressHydrationWarning
    >
      <div className="row">
        <header className={span === "figure" ? "rail" : "head"}>
          <div>
            <h2 id={`${id}-title`}>{numbersKept(t(title))}</h2>
            {subtitle && <p className="subtitle">{t(subtitle)}</p>}
          </div>
          {actions && <div className="actions">{actions}</div>}
        </header>
        <div className={span === "figure" ? "body" : "body-full"}>{children}</div>
      </div>
    </section>
  );
}
