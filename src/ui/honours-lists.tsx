import { sourcesOf } from "../charts/words/sources";
import { useAtlas, useText } from "./atlas";
import { FactFigure } from "./figure";
import { Section } from "./section";
import { SourceLine } from "./source-line";

/** The companies newly recognised at national level: lists, since nothing of them is an amount. */
export function HonoursLists() {
  const { dataset } = useAtlas();
  const t = useText();
  const { honours } = dataset.site.headings;
  const facts = dataset.honours.flatMap(({ count, companies }) => [
    count,
    ...companies.map(({ fact }) => fact),
  ]);
  return (
    <Section id="honours" title={honours.title} subtitle={honours.subtitle} span="figure">
      <div className="honours">
        {dataset.honours.map(({ id, name, count, companies }) => (
          <div key={id} className={companies.length > 3 ? "honour long" : "honour"}>
            <h3>
              <FactFigure fact={count} />
              <span> {t(name)}</span>
            </h3>
            <ul>
              {companies.map((company) => (
                <li key={company.fact} id={`company-${company.fact}`}>
                  <b>{t(company.name)} </b>
                  <span>
                    <a className="fact" href={`#fact-${company.fact}`} data-fact={company.fact}>
                      {t(company.officialName)}
                    </a>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <SourceLine {...(honours.note && { note: honours.note })} refs={sourcesOf(dataset, facts)} />
    </Section>
  );
}
