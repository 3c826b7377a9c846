import { useText } from "../atlas";
import { retry } from "../reload";
import { useSharing } from "./sharing";

/** What became of the last act, said where it was asked for. */
export function SaidLine() {
  const { said } = useSharing();
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
