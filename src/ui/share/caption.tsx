import type { ReactNode } from "react";

/** What is said below a preview. */
export function Caption({ children }: { readonly children: ReactNode }) {
  return (
    <p className="mt-3.5 flex-none text-center text-13/1.5 text-ink-2 max-lg:mt-2">{children}</p>
  );
}
