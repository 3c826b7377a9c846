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
      <div className="grid grid-cols-3 gap-x-gap gap-y-8 max-sm:grid-cols-1">
        {dataset.honours.map(({ id, name, count, companies }) => (
          <div key={id} className={companies.length > 3 ? "sm:col-span-2" : undefined}>
            <h3 className="flex items-baseline gap-2.5 edge-b-ink pb-2.5 text-15/[1.4] font-bold fact:text-30/[1] fact:font-semibold">
              <FactFigure fact={count} />
              <span> {t(name)}</span>
            </h3>
            <ul className={companies.length > 3 ? "gap-x-gap sm:columns-2" : undefined}>
              {companies.map((company) => (
                <li
                  key={company.fact}
                  id={`company-${company.fact}`}
                  className="break-inside-avoid edge-b-rule pt-2.25 pb-2.5"
                >
                  <b className="block text-16.5/[1.45]">{t(company.name)} </b>
                  <span className="block text-13/[1.45] text-ink-3">
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
