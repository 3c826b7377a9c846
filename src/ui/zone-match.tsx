import type { Zone } from "../model/dataset";
import { isActive, zoneView } from "../model/selection";
import { list } from "../model/text";
import { useAtlas, useLateSelection, useText } from "./atlas";
import { fieldInSentence } from "../charts/words/filtering";
import { Icon } from "./icon";

const words = {
  chosen: { zh: "已选入对照", en: "Chosen for comparison" },
  notChosen: { zh: "未选入对照", en: "Not chosen for comparison" },
};

/** What of the chosen fields a zone names, in words; only while filtering. */
export function ZoneMatch({ zone, index }: { zone: Zone; index: number }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const selection = useLateSelection();
  if (!isActive(selection)) return <p className="card-match" />;
  const { matched, missed, matches, chosen } = zoneView(zone, index, selection);
  const names = (ids: readonly string[]) =>
    list(
      ids.map((id) => fieldInSentence(dataset, id, locale)),
      locale,
    );
  const zh = locale === "zh";
  const lacks = zh ? "未列出" : matched.length > 0 ? "not " : "Does not name ";
  const parts = [
    !chosen && t(words.notChosen),
    chosen && selection.fields.length === 0 && t(words.chosen),
    matched.length > 0 && (zh ? "列出" : "Names ") + names(matched),
    missed.length > 0 && lacks + names(missed),
  ].filter(Boolean);
  return (
    <p className="card-match">
      <Icon name={matches ? "check" : "dash"} size={15} />
      <span className="said">{parts.join(zh ? "；" : "; ")}</span>
    </p>
  );
}
