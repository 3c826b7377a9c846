import type { ReactNode } from "react";
import { useText } from "../atlas";
import { retry } from "../reload";
import { Guide } from "./guide";
import { useShare } from "./share-context";

/** What became of the last act, said where it was asked for. */
function StatusLine() {
  const { said } = useShare();
  const t = useText();
  return (
    <p
      className="flex min-h-5.5 items-baseline justify-between gap-2.5 pb-1.5 text-13/[1.4] wrap-anywhere text-ink-2 max-sm:empty:min-h-0"
      role="status"
    >
      {said && (
        <>
          <span title={said.detail}>{t(said.text)}</span>
          {said.retry && (
            <button type="button" className="link flex-none text-ink" onClick={said.retry}>
              {t(retry)}
            </button>
          )}
        </>
      )}
    </p>
  );
}

interface Props {
  /** What can be chosen. */
  readonly children: ReactNode;
  /** What can be done with it; stays in sight while the choices scroll. */
  readonly actions: ReactNode;
}

/** What all tabs have: their choices, the guide below them, and their actions at the foot. */
export function TabPanel({ children, actions }: Props) {
  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-7 pt-0.5 pb-4 max-sm:px-5 low:overflow-visible">
        {children}
        <Guide />
      </div>
      <div className="flex-none bg-paper px-7 pb-6 max-sm:border-t max-sm:border-rule max-sm:px-5 max-sm:pt-1.5 max-sm:pb-[max(1.25rem,env(safe-area-inset-bottom))] low:sticky low:bottom-0">
        <StatusLine />
        <div className="flex gap-2.5">{actions}</div>
      </div>
    </>
  );
}
