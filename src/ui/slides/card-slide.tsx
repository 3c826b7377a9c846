import { bracketed } from "../../charts/words/sentences";
import { brokenWords } from "../../exports/slides/slide";
import { leftOutInShort } from "../../charts/words/left-out";
import { sourceLine } from "../../exports/source-line";
import { sourcesOf } from "../../charts/words/sources";
import { besideGroup } from "../../exports/slides/table-slides";
import { notPublished, targetHead } from "../../charts/words/target-words";
import type { Zone } from "../../model/dataset";
import { prose } from "../../model/format";
import { fieldOf } from "../../model/lookup";
import { zoneClass } from "../../model/palette";
import { groupName } from "../../model/group";
import { targetFacts, targetOf } from "../../model/target";
import { list } from "../../model/text";
import { useAtlas, useText } from "../atlas";
import { AmountFigure } from "../figure";
import { ZoneGlyph } from "../zone-glyph";
import { ZoneMatch } from "../zone-match";
import { Notes } from "./notes";
import { SlideLayout, type Place } from "./slide-layout";

const words = {
  position: { zh: "定位与路径", en: "Positioning" },
  strengths: { zh: "依托", en: "Builds on" },
  fields: { zh: "重点领域", en: "Priority fields" },
};

const head = "text-24/[1.4] font-normal text-ink-3";
const body = "text-24/[1.42] text-pretty wrap-anywhere zh:text-28/[1.45]";

/** One zone as a column of the slide. */
function Card({ zone, index }: { zone: Zone; index: number }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const target = targetOf(dataset, zone);
  const listed = bracketed(t(zone.list.text), locale);
  return (
    <article
      className={`zone-card relative row-span-4 grid grid-rows-subgrid pt-22 z-${zone.id} ${zoneClass(index)}`}
    >
      <svg className="glyph absolute top-0 left-0 h-6 w-full" aria-hidden="true">
        <rect className="mark" width="100%" height="100%" />
      </svg>
      <div>
        <h3 className="flex items-center gap-14 text-38/[1.3] [&>svg]:size-42">
          <ZoneGlyph index={index} size={44} />
          <span>{t(zone.name)}</span>
        </h3>
        <p className="mt-8 text-66/[1.15] font-semibold tracking-[-0.02em] [&>.approx]:text-ink-3 [&>.unit]:ml-5 [&>.unit]:text-26 [&>.unit]:font-normal [&>.unit]:tracking-[0] [&>.unit]:text-ink-2">
          {target ? <AmountFigure amount={target.amount} unit /> : t(notPublished)}
          <small className="ml-12 text-24 font-normal tracking-[0] text-ink-3">{` ${t(targetHead(dataset, zone))}`}</small>
        </p>
        <ZoneMatch zone={zone} index={index} />
      </div>
      <div>
        <h4 className={head}>{t(words.position)}</h4>
        <p className={body}>{t(zone.positioning)}</p>
      </div>
      <div>
        <h4 className={head}>{t(words.strengths)}</h4>
        {/* A second line of one item is not taken for another item. */}
        <ul className={`${body} *:-indent-[1em] *:pl-[1em]`}>
          {zone.strengths.map((strength) => (
            <li key={strength.en}>{t(strength)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h4 className={head}>
          {t(words.fields)}
          {listed}
        </h4>
        <ul className={`${body} grid grid-cols-2 gap-x-20 *:border-b *:border-rule *:py-5`}>
          {zone.fields.map(({ field }) => (
            <li key={field} className={`named f-${field}`}>
              {t(fieldOf(dataset, field).name)}
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

/** The cards of a few zones as a slide. */
export function CardSlide({ from, to, page, count }: Place & { from: number; to: number }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const zones = dataset.zones.slice(from, to);
  const { title, subtitle, note } = dataset.site.headings.zones;
  const left = t(leftOutInShort(dataset));
  const group = zones[0] && groupName(dataset, zones[0]);
  const facts = zones.flatMap((zone) => [...targetFacts([zone]), ...zone.facts]);
  const summary = zones
    .map((zone) => {
      const amount = targetOf(dataset, zone)?.amount;
      const target = amount ? prose(amount, locale, dataset) : t(notPublished);
      const head = t(targetHead(dataset, zone));
      const fields = list(
        zone.fields.map(({ field }) => t(fieldOf(dataset, field).name)),
        locale,
      );
      return locale === "zh"
        ? `${t(zone.name)}：${head}${target}；${t(zone.positioning)}重点领域：${fields}（${t(zone.list.text)}）。`
        : `${t(zone.name)}: ${head} ${target}. ${t(zone.positioning)} Priority fields: ${fields} (${t(zone.list.text)}).`;
    })
    .join(locale === "zh" ? "" : " ");
  return (
    <>
      <SlideLayout
        words={brokenWords({
          title: t(title),
          subtitle:
            besideGroup(group, ((subtitle && t(subtitle)) ?? "") + left, locale) || undefined,
          note: note && t(note),
          source: sourceLine(dataset, sourcesOf(dataset, facts), locale),
        })}
        page={page}
        count={count}
        selectable
      >
        <div className="mt-34 mb-30 grid min-h-0 flex-1 grid-cols-3 grid-rows-[repeat(4,auto)] content-between gap-x-56">
          {zones.map((zone, index) => (
            <Card key={zone.id} zone={zone} index={from + index} />
          ))}
        </div>
      </SlideLayout>
      <Notes summary={summary} facts={facts} />
    </>
  );
}
