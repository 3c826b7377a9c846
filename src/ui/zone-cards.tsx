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

const ManyZones = lazyPart(() => import("./many/many-zones"));

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

/** The first zones of a large dataset in a box, which with scripts comes to hold them all. */
function FirstCards() {
  return (
    <>
      <div className="many" tabIndex={0}>
        <Cards />
      </div>
      <LeftOut of="cards" />
    </>
  );
}

/** A card for each zone; of a large dataset those in view. */
export function ZoneCards() {
  const { dataset, zones: address } = useAtlas();
  const { zones } = dataset.site.headings;
  const facts = dataset.zones.flatMap((zone) => [...targetFacts([zone]), ...zone.facts]);
  const first = dataset.excerpt ? <FirstCards /> : <Cards />;
  return (
    <Section id="zones" title={zones.title} subtitle={zones.subtitle} span="figure">
      {address === undefined ? first : <ManyZones address={address}>{first}</ManyZones>}
      <SourceLine {...(zones.note && { note: zones.note })} refs={sourcesOf(dataset, facts)} />
    </Section>
  );
}
