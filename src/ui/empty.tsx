import { memo, useEffect } from "react";
import { fieldOf, wholeOf } from "../model/lookup";
import { zoneClass } from "../model/palette";
import { everything, select, type Selection, type View } from "../model/selection";
import { conjunction, list, phrased, type Text } from "../model/text";
import { inTerms, zoneWord, zonesCounted } from "../model/terms";
import { FORM, press } from "../state/form";
import { useAtlas, useAtlasState, useText, viewOf } from "./atlas";
import { fieldInSentence } from "../charts/words/filtering";
import { button, mainButton } from "./controls";
import { ZoneGlyph } from "./zone-glyph";

const words = {
  nobody: { zh: "没有{zone}同时列入所选领域", en: "No {zone} names all chosen fields" },
  closest: { zh: "最接近的结果", en: "Closest matches" },
  clear: { zh: "清除筛选", en: "Clear filter" },
  named: { zh: "列出", en: "Named" },
  notNamed: { zh: "未列出", en: "Not named" },
} satisfies Record<string, Text>;

const SHOWN = 12;

/**
 * When no zone matches: why, what comes closest, and two ways on. Always there, since
 * a filtered address shows its place before scripts do; styles hide it until it is needed.
 */
export function Empty() {
  const { dataset } = useAtlas();
  // Until it is needed, the table without its columns.
  const shown = useAtlasState(({ selection }) =>
    viewOf(dataset, selection).hits === 0 ? selection : everything,
  );
  return <NoMatch view={viewOf(dataset, shown)} />;
}

const NoMatch = memo(function NoMatch({ view }: { readonly view: View }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const { fields } = view.selection;
  const zh = locale === "zh";
  const names = fields.map((id) => fieldInSentence(dataset, id, locale));
  // A Chinese line may break before a name, never inside one.
  const marked = names.map((name) => `|${name}`);
  const either: Selection = { ...view.selection, fields, match: "any" };
  const any = fields.length === 0 ? view.hits : select(dataset, either).hits;
  useEffect(() => {
    // Of more zones than the page holds, only the application knows that none matches.
    if (dataset.whole) document.documentElement.toggleAttribute("data-empty", fields.length > 0);
  });
  const said = (matched: readonly string[], missed: readonly string[]) => {
    const name = (ids: readonly string[]) =>
      list(
        ids.map((id) => fieldInSentence(dataset, id, locale)),
        locale,
      );
    if (matched.length === 0) return (zh ? "未列出" : "Does not name ") + name(missed);
    return zh
      ? `列出${name(matched)}，未列出${name(missed)}`
      : `Names ${name(matched)}, not ${name(missed)}`;
  };
  const zones = fields.length === 0 ? view.zones : select(wholeOf(dataset), view.selection).zones;
  const closest = zones
    .toSorted((a, b) => b.matched.length - a.matched.length || a.index - b.index)
    .slice(0, SHOWN)
    .toSorted((a, b) => a.index - b.index);
  return (
    <section className="empty wrap" aria-labelledby="empty-title">
      <h2 id="empty-title">
        {fields.length === 0
          ? t(inTerms(dataset, words.nobody))
          : zh
            ? phrased(`没有${zoneWord(dataset, 1).zh}|同时列入${conjunction(marked, locale)}`)
            : `No ${zoneWord(dataset, 1).en} names ${fields.length === 2 ? "both " : ""}${conjunction(names, locale)}`}
      </h2>
      <div className="table-frame relative overflow-x-auto">
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.closest)}</th>
              {fields.map((id) => (
                <th key={id} scope="col">
                  {t(fieldOf(dataset, id).name)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {closest.map(({ zone, index, matched, missed }) => (
              <tr key={zone.id} className={zoneClass(index)}>
                <th scope="row">
                  <ZoneGlyph index={index} size={20} />
                  <span>{t(zone.name)}</span>
                </th>
                {fields.map((id) => (
                  <td key={id}>
                    {matched.includes(id) ? (
                      <ZoneGlyph index={index} size={22} />
                    ) : (
                      <i className="not-named" />
                    )}
                    <span className="unseen">
                      {t(matched.includes(id) ? words.named : words.notNamed)}
                    </span>
                  </td>
                ))}
                <td>{said(matched, missed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="ways">
        {any !== 0 && (
          <button
            type="button"
            className={`${mainButton} noscript:hidden`}
            onClick={() => press("match", "any")}
          >
            {zh
              ? `改为“任一”，显示 ${zonesCounted(dataset, any, "zh")}`
              : `Switch to “Any” to show ${zonesCounted(dataset, any, "en")}`}
          </button>
        )}
        <button type="reset" form={FORM} className={button}>
          {t(words.clear)}
        </button>
      </div>
    </section>
  );
});
