import { useText } from "../atlas";
import { retry } from "../reload";
import { useSharing } from "./sharing";

/** What became of the last act, said where it was asked for. */
export function SaidLine() {
  const { said } = useSharing();
  const t = useText();
  return (
    <p className="share-said" role="status">
      {said && (
        <>
          <span title={said.detail}>{t(said.text)}</span>
          {said.retry && (
            <button type="button" onClick={said.retry}>
              {t(retry)}
            </button>
          )}
        </>
      )}
    </p>
  );
}
