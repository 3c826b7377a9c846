import type { SourcePart } from "../../exports/source-line";
import { ExternalLink } from "./external-link";

/** A source line whose names lead to where they can be read. */
export function Cited({ parts }: { parts: readonly SourcePart[] }) {
  return parts.map(({ text, address }) =>
    address === undefined ? (
      <span key={text}>{text}</span>
    ) : (
      <ExternalLink key={address} href={address}>
        {text}
      </ExternalLink>
    ),
  );
}
