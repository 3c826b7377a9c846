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
    <section className="hero wrap" id="top">
      <div className="row">
        <h1>{t(site.headline)}</h1>
        <p className="standfirst">{t(site.standfirst)}</p>
        {sum && (
          <div className="sum">
            <div className="sum-top">
              <p className="sum-figure">
                <FactFigure fact={sum.fact} unit />
              </p>
              <p className="sum-label">
                <span>{t(sum.label)} </span>
                <small>{t(sum.note)}</small>
              </p>
            </div>
            {few && (
              <div className="parts">
                {sharedTargets(dataset)?.targets.map(({ zone, fact, amount }, index) => (
                  <div key={zone.id} className={`part z-${zone.id} ${zoneClass(index)}`}>
                    <SlattedBar amount={amount} whole={amount.value} height={24} u={0.9} inside />
                    <p>
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
          <div className="highlights">
            {site.highlights.map(({ fact, text }) => (
              <div key={fact}>
                <FactFigure fact={fact} unit />
                <p>{t(text)}</p>
              </div>
            ))}
          </div>
        )}
        <SourceLine refs={sourcesOf(dataset, facts)} />
      </div>
    </section>
  );
}
