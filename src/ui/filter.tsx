import { memo } from "react";
import type { FieldId } from "../model/dataset";
import { fieldOf, fieldsByDegree, namingCount, zonesNaming } from "../model/lookup";
import { isForetold } from "../model/selection";
import { inTerms, zoneWord } from "../model/terms";
import { FORM, OTHERS } from "../state/form";
import { relatives } from "../charts/words/filtering";
import { fieldResult, resultParts, type Result } from "../charts/words/result";
import { useAtlas, useAtlasState, useHydrated, useText, viewOf } from "./atlas";
import { ContentsButton, afterChips } from "./contents";
import { tool } from "./controls";
import { Icon } from "./icon";
import { LanguageLink } from "./language-link";

const words = {
  label: { zh: "按领域找{zone}", en: "Find {zones} by field" },
  any: { zh: "任一", en: "Any" },
  all: { zh: "全部", en: "All" },
  anyHint: { zh: "列入任一所选领域", en: "{Zones} naming any selected field" },
  allHint: { zh: "列入全部所选领域", en: "{Zones} naming every selected field" },
  match: { zh: "匹配方式", en: "Match" },
  clear: { zh: "清除", en: "Clear" },
};

/** One or all of the chosen fields. Its radios are the browser's: React never sets them. */
const Match = memo(function Match() {
  const { dataset, store } = useAtlas();
  const t = useText();
  const { match } = store.getState().selection;
  const choices = [
    { value: "any", label: words.any, hint: words.anyHint },
    { value: "all", label: words.all, hint: words.allHint },
  ] as const;
  return (
    <fieldset className="segments match">
      <legend className="unseen">{t(words.match)}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} title={t(inTerms(dataset, hint))}>
          <input
            ref={(radio) => {
              if (radio) radio.checked = match === value;
            }}
            className="unseen"
            type="radio"
            name="match"
            value={value}
            defaultChecked={value === "any"}
          />
          <span>{t(label)}</span>
        </label>
      ))}
    </fieldset>
  );
});

/** Which zones name a field that is related to a chosen one; styles show what belongs to the choice. */
const Relatives = memo(function Relatives() {
  const { dataset, locale } = useAtlas();
  return relatives(dataset, locale).map(({ chosen, related, text }) => (
    <p className="related" key={chosen + related} data-of={chosen} data-to={related}>
      {text}
    </p>
  ));
});

/** A box over its label. The box is the browser's: what was pressed before React came stays. */
const Chip = memo(function Chip({ id }: { readonly id: FieldId }) {
  const { dataset, store } = useAtlas();
  const t = useText();
  const count = namingCount(dataset, id);
  const word = zoneWord(dataset, count);
  const named = {
    zh: `个${word.zh}列入`,
    en: `${word.en} ${count === 1 ? "names" : "name"} it`,
  };
  return (
    <label className={`chip f-${id}`} data-field={id}>
      <input
        ref={(box) => {
          if (box) box.checked = store.getState().selection.fields.includes(id);
        }}
        className={["box", ...zonesNaming(dataset, id).map((zone) => `n-${zone.id}`)].join(" ")}
        type="checkbox"
        name="field"
        value={id}
        id={`field-${id}`}
      />
      <Icon name="check" size={12} />
      <span>{t(fieldOf(dataset, id).name)} </span>
      <i>
        <span>{count}</span>
        <span className="unseen"> {t(named)}</span>
      </i>
    </label>
  );
});

/** The sentence is spoken and copied whole; shown are the zones, beside the pressed fields. */
function ResultSaid({ parts: [wanted, zones, more] }: { readonly parts: Result }) {
  return (
    <>
      <span className="unseen">{wanted}</span>
      <span>{zones}</span>
      <span className="unseen">{more}</span>
    </>
  );
}

/** How many zones match, told by styles before any script: each that does not is not counted. */
const Counted = memo(function Counted() {
  const { dataset } = useAtlas();
  const t = useText();
  const { length } = dataset.zones;
  const word = zoneWord(dataset, length);
  const total = dataset.whole
    ? { zh: ` / 前 ${length} 个${word.zh}`, en: ` of the first ${length} ${word.en}` }
    : { zh: ` / ${length} 个${word.zh}`, en: ` of ${length} ${word.en}` };
  return (
    <span className="counted strong">
      {dataset.zones.map(({ id }) => (
        <i key={id} className={`z-${id}`} />
      ))}
      <b />
      <span>{t(total)}</span>
    </span>
  );
});

/** The answers to each single field, shown by styles in the frame of a press. */
const Foretold = memo(function Foretold() {
  const { dataset, locale } = useAtlas();
  return dataset.fields.map(({ id }) => {
    const [wanted, ...more] = fieldResult(dataset, id, locale);
    return (
      <span key={id} className="foretold strong" data-of={id}>
        <ResultSaid parts={[` ${wanted}`, ...more]} />
      </span>
    );
  });
});

/** The answer in words: which zones match, and one act to clear. */
function Answer() {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const shown = useAtlasState(({ selection, late }) =>
    isForetold(selection) && !dataset.whole ? late : selection,
  );
  const view = viewOf(dataset, shown);
  const hydrated = useHydrated();
  return (
    <div className="result">
      <p role="status">
        <span className={view.active ? "said strong" : "said"}>
          <ResultSaid parts={resultParts(view, locale)} />
        </span>
        <Foretold />
        {!hydrated && <Counted />}
      </p>
      <button type="reset" className="clear">
        {t(words.clear)}
      </button>
    </div>
  );
}

/**
 * The filter as a form: chips with counts, any or all, the result in words, one act to clear.
 * Styles answer to its boxes, with scripts or without. It is what stays in sight, so the sections
 * and the other language can be had from it.
 */
export function Filter() {
  const { dataset } = useAtlas();
  const t = useText();
  return (
    // Marked with the selection, maybe before the application takes it over.
    <form className="filter" id={FORM} suppressHydrationWarning>
      <div className="wrap">
        <b className="filter-label" id="filter-label">
          {t(inTerms(dataset, words.label))}
        </b>
        <div className="chips" id="filter" role="group" aria-labelledby="filter-label">
          {fieldsByDegree(dataset).map(({ id }) => (
            <Chip key={id} id={id} />
          ))}
        </div>
        <ContentsButton />
        <LanguageLink
          className={`${tool} ${afterChips} mr-[-10px] ml-[-12px] max-sm:mr-0 max-sm:w-[56px]`}
        />
        <div className="answers">
          <Match />
          <Answer />
        </div>
      </div>
      <span id={OTHERS} hidden suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />
      <div className="wrap relatives">
        <Relatives />
      </div>
    </form>
  );
}
