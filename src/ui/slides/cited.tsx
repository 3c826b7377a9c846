import type { SourcePart } from "../../charts/words/source-line";

/** A source line whose names lead to where they can be read. */
export function Cited({ parts }: { parts: readonly SourcePart[] }) {
  return parts.map(({ text, address }) =>
    address === undefined ? (
      text
    ) : (
      <a key={address} href={address} target="_blank" rel="noreferrer">
        {text}
      </a>
    ),
  );
}
