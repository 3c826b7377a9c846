import { Fragment } from "react";
import { sourcesOf } from "../charts/words/sources";
import { zoneGroups } from "../model/group";
import { targetFacts } from "../model/target";
import { useAtlas, useText } from "./atlas";
import { lazyPart } from "./lazy-part";
import { LeftOut } from "./left-out";
import { Section } from "./section";
import { SourceLine } from "./source-line";
import { ZoneCard } from "./zone-card";

const AllCards = lazyPart(() => import("./all-cards"));

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

/** A card for each zone. */
export function ZoneCards() {
  const { dataset } = useAtlas();
  const { zones } = dataset.site.headings;
  const facts = dataset.zones.flatMap((zone) => [...targetFacts([zone]), ...zone.facts]);
  return (
    <Section id="zones" title={zones.title} subtitle={zones.subtitle} span="figure">
      {dataset.whole ? (
        <AllCards>
          <div className="virtual-list" tabIndex={0}>
            <Cards />
          </div>
          <LeftOut of="zones" />
        </AllCards>
      ) : (
        <Cards />
      )}
      <SourceLine {...(zones.note && { note: zones.note })} refs={sourcesOf(dataset, facts)} />
    </Section>
  );
}
