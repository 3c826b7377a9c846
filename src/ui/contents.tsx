import type { Text } from "../model/text";
import { useText } from "./atlas";
import { tool } from "./controls";
import { Icon } from "./icon";

/** Id of the list of sections: in a row where the header has the room, else what a button opens. */
export const CONTENTS = "contents";
export const CONTENTS_WORDS: Text = { zh: "本页内容", en: "On this page" };

/** Utilities of what ends the filter's row; on a phone it stays in sight at the end of the row of chips. */
export const afterChips =
  "order-1 flex-none max-sm:sticky max-sm:top-0 max-sm:z-21 max-sm:mt-[calc(-2.75rem-18px)] max-sm:mb-px max-sm:ml-auto max-sm:flex max-sm:h-[calc(2.75rem+17px)] max-sm:rounded-none max-sm:bg-paper print:hidden";

/** Opens the list of sections from what stays in sight; the browser does it by itself. */
export function ContentsButton() {
  const t = useText();
  return (
    <button
      type="button"
      className={`${tool} ${afterChips} max-sm:mr-[56px] max-sm:w-[44px] max-sm:edge-l-rule`}
      popoverTarget={CONTENTS}
      aria-label={t(CONTENTS_WORDS)}
    >
      <Icon name="list" />
    </button>
  );
}
