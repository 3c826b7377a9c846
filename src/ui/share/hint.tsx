import type { ReactNode } from "react";

/** What is good to know about a choice, below it. */
export function Hint({ children }: { readonly children: ReactNode }) {
  return <p className="mt-2.5 text-13/[1.6] text-ink-3">{children}</p>;
}
