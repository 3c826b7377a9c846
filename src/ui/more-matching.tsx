import { matchingShown } from "../charts/words/matching";
import type { View } from "../model/selection";
import { zoneWord } from "../model/terms";
import { useAtlas, useText } from "./atlas";
import { smallPrint } from "./source-line";

/** Under a chart of some of the zones: how many of them match, and the way to all that do. */
export function MoreMatching({ view }: { view: View }) {
  const { dataset, ways } = useAtlas();
  const t = useText();
  const { active, hits } = view;
  if (!dataset.whole) return null;
  const word = zoneWord(dataset, hits);
  const one = hits === 1 ? `The one ${word.en}` : `List of all ${hits} ${word.en}`;
  const all = active
    ? {
        zh: `全部 ${hits} 个符合的${word.zh}`,
        en: `${one} that ${hits === 1 ? "matches" : "match"}`,
      }
    : { zh: `全部 ${hits} 个${word.zh}`, en: one };
  const shown = t(matchingShown(view));
  return (
    <p className={`${smallPrint} scripted`}>
      {shown && <span>{shown}</span>}
      {!ways && hits !== 0 && <a href="#zones">{t(all)}</a>}
    </p>
  );
}
