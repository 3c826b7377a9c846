import type { Text } from "../../model/text";
import { useText } from "../atlas";
import { useSharing } from "./sharing";

const words = {
  retry: { zh: "重试", en: "Try again" },
} satisfies Record<string, Text>;

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
              {t(words.retry)}
            </button>
          )}
        </>
      )}
    </p>
  );
}
