import { zoneClass } from "../model/palette";
import { sharedTargets, targetFacts } from "../model/target";
import { useAtlas, useText } from "./atlas";
import { FactFigure } from "./figure";
import { SlattedBar } from "./slatted-bar";
import { SourceLine } from "./source-line";
import { sourcesOf } from "../charts/words/sources";
import { ZoneGlyph } from "./zone-glyph";

/** The atlas in one sentence, one sum, and four figures. */
export function Hero() {
  const { dataset } = useAtlas();
  const t = useText();
  const { site, zones } = dataset;
  const { sum } = site;
  const few = zones.length <= 4;
  const facts = [...targetFacts(zones), ...site.highlights.map(({ fact }) => fact)];
  return (
    <section className="hero wrap pt-18 max-sm:pt-9" id="top">
      <div className="grid grid-cols-12 gap-x-gap">
        <h1>{t(site.headline)}</h1>
        <p className="standfirst">{t(site.standfirst)}</p>
        {sum && (
          <div className="sum col-span-12 mt-16 max-sm:mt-10">
            <div className="flex items-end gap-10 max-sm:block">
              <p className="sum-figure">
                <FactFigure fact={sum.fact} unit />
              </p>
              <p className="text-15/[1.55] text-ink-2 sm:edge-l-control sm:pl-4 max-sm:mt-4.5">
                <span>{t(sum.label)} </span>
                <small className="block text-13 text-ink-3">{t(sum.note)}</small>
              </p>
            </div>
            {few && (
              <div className="mt-6.5 flex gap-1 max-2xs:block">
                {sharedTargets(dataset)?.targets.map(({ zone, fact, amount }, index) => (
                  <div
                    key={zone.id}
                    className={`part min-w-0 flex-1 max-2xs:[&+&]:mt-4 max-2xs:[&>.slatted]:w-(--of-most) z-${zone.id} ${zoneClass(index)}`}
                  >
                    <SlattedBar amount={amount} whole={amount.value} height={24} u={0.9} inside />
                    <p className="mt-3 flex flex-wrap items-baseline gap-x-2 text-16/[1.4] max-sm:block max-sm:text-14 fact:text-20 fact:font-semibold max-sm:fact:block max-sm:fact:text-16 glyph:self-center max-sm:glyph:mr-1.25">
                      <ZoneGlyph index={index} size={16} />
                      <b>{t(zone.name)} </b>
                      <FactFigure fact={fact.id} />
                    </p>
                  </div>
                ))}
              </div>
            )}
          </div>
        )}
        {site.highlights.length > 0 && (
          <div className="highlights col-span-12 mt-14 grid grid-cols-4 gap-x-gap gap-y-6 max-lg:grid-cols-2 max-2xs:grid-cols-1 max-sm:mt-9 max-sm:gap-y-5 fact:text-30/[1.1] fact:font-semibold max-sm:fact:[font-size:min(1.625rem,8.2vw)] unit:text-15 unit:font-normal">
            {site.highlights.map(({ fact, text }) => (
              <div key={fact} className="edge-t-rule pt-3.5">
                <FactFigure fact={fact} unit />
                <p className="mt-1 text-14/1.5 text-ink-2">{t(text)}</p>
              </div>
            ))}
          </div>
        )}
        <SourceLine className="col-span-12 mb-11" refs={sourcesOf(dataset, facts)} />
      </div>
    </section>
  );
}
