import type { Text } from "../model/text";
import { useText } from "./atlas";
import { Icon } from "./icon";

/** Id of the list of sections: in a row where the header has the room, else what a button opens. */
export const CONTENTS = "contents";
export const CONTENTS_WORDS: Text = { zh: "本页内容", en: "On this page" };

/** Opens the list of sections from what stays in sight; the browser does it by itself. */
export function ContentsButton() {
  const t = useText();
  return (
    <button
      type="button"
      className="tool contents-button"
      popoverTarget={CONTENTS}
      aria-label={t(CONTENTS_WORDS)}
    >
      <Icon name="list" />
    </button>
  );
}
