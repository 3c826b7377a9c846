import type { Source } from "../model/dataset";
import { colon, sourceKind } from "../model/format";
import { useText } from "./atlas";

/** What kind of source it is, before its name or place; copied and spoken with the mark between them. */
export function SourceTag({ kind }: { kind: Source["kind"] }) {
  const t = useText();
  return (
    <b className="tag">
      <span>{t(sourceKind[kind])}</span>
      <span className="unseen">{t(colon)}</span>
    </b>
  );
}
