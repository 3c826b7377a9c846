import { sourcesOf } from "../charts/words/sources";
import { useAtlas } from "./atlas";
import { LeftOut } from "./left-out";
import { Section } from "./section";
import { SourceLine } from "./source-line";
import { ZoneCard } from "./zone-card";

/** A card for each zone, in the order that never changes. */
export function ZoneCards() {
  const { dataset } = useAtlas();
  const { zones } = dataset.site.headings;
  const facts = dataset.zones.flatMap((zone) => [zone.target, ...zone.facts]);
  return (
    <Section id="zones" title={zones.title} subtitle={zones.subtitle} span="figure">
      <div className="cards">
        {dataset.zones.map((zone, index) => (
          <ZoneCard key={zone.id} zone={zone} index={index} />
        ))}
      </div>
      <LeftOut of="cards" />
      <SourceLine {...(zones.note && { note: zones.note })} refs={sourcesOf(dataset, facts)} />
    </Section>
  );
}
