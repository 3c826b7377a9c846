import type { FactId } from "../../model/dataset";
import { boundName, prose } from "../../model/format";
import { whereabouts } from "../../model/whereabouts";
import { factOf, sourceOf } from "../../model/lookup";
import type { Text } from "../../model/text";
import { useAtlas, useText } from "../atlas";

const words = {
  notes: { zh: "讲者备注", en: "Speaker notes" },
  bound: { zh: "限定词：", en: "qualifier: " },
  separator: { zh: "，", en: ", " },
  colon: { zh: "：", en: ": " },
} satisfies Record<string, Text>;

/** What the speaker may want to say: the slide in words, each figure with its bound and where it stands. */
export function Notes({ summary, facts }: { summary: string; facts: readonly FactId[] }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const figures = [...new Set(facts)]
    .map((id) => factOf(dataset, id))
    .filter(({ amount }) => amount);
  return (
    <aside
      className="notes mx-auto max-w-[72ch] p-16 text-16/[1.6] scripted:hidden noted:block noted:w-screen noted:max-w-none noted:overflow-auto noted:border-t noted:border-ink noted:px-[max(1rem,50vw-40em)] print:hidden"
      aria-label={t(words.notes)}
      // They scroll, and hold nothing that the keyboard could stop at.
      tabIndex={0}
    >
      <h3 className="text-16/2">{t(words.notes)}</h3>
      <p>{summary}</p>
      <ul className="mt-8 [&_small]:ml-[0.4em] [&_small]:text-14 [&_small]:text-ink-3">
        {figures.map(({ id, text, amount, ...fact }) => (
          <li key={id}>
            <span>{t(text) + t(words.colon)}</span>
            <b>{amount && prose(amount, locale, dataset)}</b>
            <small>
              {" "}
              {amount &&
                amount.bound !== "exact" &&
                t(words.bound) + t(boundName[amount.bound]) + t(words.separator)}
              {whereabouts({ id, text, ...fact }, sourceOf(dataset, fact.source), locale)}
            </small>
          </li>
        ))}
      </ul>
    </aside>
  );
}
