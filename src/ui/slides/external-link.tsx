import type { ReactNode } from "react";

/** A link that leaves the slides where they are. */
export const ExternalLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a
    className="underline decoration-1 underline-offset-[0.2em]"
    href={href}
    target="_blank"
    rel="noreferrer"
  >
    {children}
  </a>
);
