import { Fragment, useSyncExternalStore } from "react";
import { sourcesOf } from "../charts/words/sources";
import { zoneGroups } from "../model/group";
import { targetFacts } from "../model/target";
import { inTerms } from "../model/terms";
import { useAtlas, useMatching, useText } from "./atlas";
import { lazyPart } from "./lazy-part";
import { LeftOut, useListed } from "./left-out";
import { Section } from "./section";
import { SourceLine } from "./source-line";
import { ZoneCard } from "./zone-card";

const VirtualList = lazyPart(() => import("./virtual-list"));

const words = {
  feed: { zh: "{zone}卡片", en: "Cards of the {zones}" },
  none: { zh: "没有符合筛选的{zone}。", en: "No {zone} matches the filter." },
};

/** A card for each zone at hand, in the order that never changes, under the name of its group. */
function Cards() {
  const { dataset } = useAtlas();
  const t = useText();
  return zoneGroups(dataset).map(({ name, from, zones }) => (
    <Fragment key={from}>
      {name && (
        <p className="group" id={`group-${from}`}>
          {t(name)}
        </p>
      )}
      <div className="cards" {...(name && { role: "group", "aria-labelledby": `group-${from}` })}>
        {zones.map((zone, index) => (
          <ZoneCard key={zone.id} zone={zone} index={from + index} />
        ))}
      </div>
    </Fragment>
  ));
}

const narrow = "(max-width: 599px)";

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

/** The cards of all zones that match, of more than a page holds; until they are at hand the first. */
function AllCards() {
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
      <div className="virtual-list" tabIndex={0}>
        <Cards />
      </div>
      <LeftOut of="zones" />
    </VirtualList>
  );
}

/** A card for each zone. */
export function ZoneCards() {
  const { dataset } = useAtlas();
  const { zones } = dataset.site.headings;
  const facts = dataset.zones.flatMap((zone) => [...targetFacts([zone]), ...zone.facts]);
  return (
    <Section id="zones" title={zones.title} subtitle={zones.subtitle} span="figure">
      {dataset.whole ? <AllCards /> : <Cards />}
      <SourceLine {...(zones.note && { note: zones.note })} refs={sourcesOf(dataset, facts)} />
    </Section>
  );
}
