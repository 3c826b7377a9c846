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

/** Utilities of a heading, and of the room above and below what it heads. */
export const heading =
  "text-26/[1.38] not-zh:[line-height:1.22] not-zh:[letter-spacing:-0.01em] 2xl:text-29 max-sm:[font-size:min(1.4375rem,12.5vw)] max-sm:zh:[line-height:1.4] print:text-20";
export const above = "pt-18 max-sm:pt-12 print:pt-4";
export const below = "pb-20 max-sm:pb-13 print:pb-3.5";

const rail = "col-[1/4] max-lg:col-[1/13] print:col-[1/13]";
const body = "col-[4/13] min-w-0 max-lg:col-[1/13] max-lg:mt-7 print:col-[1/13] print:mt-3.5";
const head =
  "col-[1/13] mb-9 flex items-end justify-between gap-6 max-sm:mb-6 max-sm:flex-col max-sm:items-start max-sm:gap-3 print:mb-3.5";

/** One finding of the page: a heading in the rail and what supports it. */
export function Section({ id, title, subtitle, actions, span, late, children }: Props) {
  const t = useText();
  const beside = span === "figure";
  return (
    <section
      className={`section wrap ${below}`}
      id={id}
      aria-labelledby={`${id}-title`}
      data-late={late ? "" : undefined}
      // Marked with the selection, maybe before the application takes it over.
      suppressHydrationWarning
    >
      <div
        className={`grid grid-cols-12 gap-x-gap edge-t-rule ${above} [:is(.filter,.empty)+.section>&]:[border:0]`}
      >
        <header className={beside ? rail : head}>
          <div>
            <h2 className={heading} id={`${id}-title`}>
              {numbersKept(t(title))}
            </h2>
            {subtitle && <p className="mt-3 text-14.5/[1.65] text-ink-2">{t(subtitle)}</p>}
          </div>
          {actions && (
            <div
              className={`actions flex flex-wrap gap-x-4.5 gap-y-1 text-ink-2 print:hidden ${beside ? "mt-5.5 max-sm:mt-3.5" : "flex-none"}`}
            >
              {actions}
            </div>
          )}
        </header>
        <div className={beside ? body : "col-[1/13] min-w-0"}>{children}</div>
      </div>
    </section>
  );
}
