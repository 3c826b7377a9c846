import { matchingShown } from "../charts/words/matching";
import type { View } from "../model/selection";
import { zoneWord } from "../model/terms";
import { useAtlas, useAtlasState, useText } from "./atlas";

/** Under a chart of an excerpt: how many of the zones that it shows match, and the way to all that do. */
export function MoreMatching({ view }: { view: View }) {
  const { dataset, ways } = useAtlas();
  const t = useText();
  const whole = useAtlasState((state) => state.whole);
  if (!dataset.excerpt) return null;
  const hits = whole ? whole.matching(view.selection).length : view.hits;
  const word = zoneWord(dataset, hits ?? 2);
  const all =
    hits === undefined
      ? { zh: `所有符合的${word.zh}`, en: `List of all ${word.en} that match` }
      : view.active
        ? {
            zh: `全部 ${hits} 个符合的${word.zh}`,
            en:
              hits === 1
                ? `The one ${word.en} that matches`
                : `List of all ${hits} ${word.en} that match`,
          }
        : { zh: `全部 ${hits} 个${word.zh}`, en: `List of all ${hits} ${word.en}` };
  const shown = t(matchingShown(view));
  return (
    <p className="source scripted">
      {shown && <span>{shown}</span>}
      {!ways && hits !== 0 && <a href="#zones">{t(all)}</a>}
    </p>
  );
}
