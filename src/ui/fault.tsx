import type { Locale } from "../model/text";
import { reload, retry } from "./reload";

interface Props {
  readonly locale: Locale;
  readonly className?: string;
  readonly message: string;
}

/** Says what went wrong where it stands, and offers to try again. */
export function Fault({ locale, className = "fault", message }: Props) {
  return (
    <p className={className} role="status">
      {message}{" "}
      <button type="button" className="again" onClick={() => void reload()}>
        {retry[locale]}
      </button>
    </p>
  );
}
