import { matchingShown } from "../charts/words/matching";
import type { View } from "../model/selection";
import { useAtlas, useAtlasState, useText } from "./atlas";

/** Under a chart of an excerpt: how many of the zones that it shows match, and the way to all that do. */
export function MoreMatching({ view }: { view: View }) {
  const { dataset, ways } = useAtlas();
  const t = useText();
  const whole = useAtlasState((state) => state.whole);
  if (!dataset.excerpt) return null;
  const hits = whole ? whole.matching(view.selection).length : view.hits;
  const all =
    hits === undefined
      ? { zh: "所有符合的先导区", en: "List of all zones that match" }
      : view.active
        ? {
            zh: `全部 ${hits} 个符合的先导区`,
            en: hits === 1 ? "The one zone that matches" : `List of all ${hits} zones that match`,
          }
        : { zh: `全部 ${hits} 个先导区`, en: `List of all ${hits} zones` };
  const shown = t(matchingShown(view));
  return (
    <p className="source scripted">
      {shown && <span>{shown}</span>}
      {!ways && hits !== 0 && <a href="#zones">{t(all)}</a>}
    </p>
  );
}
