import { useSyncExternalStore, type ReactNode } from "react";
import { inTerms } from "../model/terms";
import { useAtlas, useMatching, useText } from "./atlas";
import { useListed } from "./left-out";
import VirtualList from "./virtual-list";
import { ZoneCard } from "./zone-card";

const words = {
  feed: { zh: "{zone}卡片", en: "Cards of the {zones}" },
  none: { zh: "没有符合筛选的{zone}。", en: "No {zone} matches the filter." },
};

const narrow = "(max-width: 37.4375rem)";

function onResize(changed: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** How many cards the styles put side by side. */
const useColumns = (): number =>
  useSyncExternalStore(
    onResize,
    () => (matchMedia(narrow).matches ? 1 : 3),
    () => 3,
  );

/** The cards of all zones that match, of more than a page holds; until they are at hand, what it came with. */
export default function AllCards({ children }: { children: ReactNode }) {
  const { dataset } = useAtlas();
  const t = useText();
  const zones = useMatching();
  const columns = useColumns();
  const listed = useListed();
  return (
    <VirtualList
      role="feed"
      label={t(inTerms(dataset, words.feed))}
      items={zones}
      {...{ columns, height: 520, gap: 44, spacer: "div" }}
      said={listed(zones.length, true)}
      renderRow={(row, attributes) => (
        <div key={row} className="cards" {...attributes}>
          {zones.slice(row * columns, (row + 1) * columns).map(({ zone, index }, column) => (
            <ZoneCard
              key={zone.id}
              {...{ zone, index }}
              listed={{ position: row * columns + column + 1, of: zones.length }}
            />
          ))}
        </div>
      )}
      renderFrame={(rows) => (zones.length > 0 ? rows : <p>{t(inTerms(dataset, words.none))}</p>)}
    >
      {children}
    </VirtualList>
  );
}
