import type { ReactNode } from "react";
import { Guide } from "./guide";
import { SaidLine } from "./said-line";

interface Props {
  /** What can be chosen. */
  readonly children: ReactNode;
  /** What can be done with it; stays in sight while the choices scroll. */
  readonly actions: ReactNode;
}

/** What all tabs have: their choices, the guide below them, and their actions at the foot. */
export function Panel({ children, actions }: Props) {
  return (
    <>
      <div className="share-fields">
        {children}
        <Guide />
      </div>
      <div className="share-foot">
        <SaidLine />
        <div className="share-actions">{actions}</div>
      </div>
    </>
  );
}
