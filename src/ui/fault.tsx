import { use } from "react";
import { AtlasContext } from "./atlas";
import { reload, retry } from "./reload";

interface Props {
  readonly className?: string;
  readonly message: string;
}

/** Says what went wrong where it stands, and offers to try again. */
export function Fault({ className = "fault", message }: Props) {
  // What failed may be what gives the rest of the page its context.
  const { locale } = use(AtlasContext) ?? { locale: "zh" as const };
  return (
    <p className={className} role="status">
      {message}{" "}
      <button type="button" className="again" onClick={() => void reload()}>
        {retry[locale]}
      </button>
    </p>
  );
}
