import { memo, useEffect, useRef } from "react";
import type { FieldId } from "../model/dataset";
import { fieldOf, fieldsByDegree, namingCount } from "../model/lookup";
import type { Selection } from "../model/selection";
import { inTerms, zoneWord } from "../model/terms";
import { afterFrame } from "../state/after-frame";
import { useAtlas, useHydrated, useText, useView } from "./atlas";
import { relatives } from "../charts/words/filtering";
import { fieldResult, resultParts, type Result } from "../charts/words/result";
import { Icon } from "./icon";
import { LanguageLink } from "./language-link";
import { reveal } from "./reveal";

const words = {
  label: { zh: "按领域找{zone}", en: "Find {zones} by field" },
  any: { zh: "任一", en: "Any" },
  all: { zh: "全部", en: "All" },
  anyHint: { zh: "列入任一所选领域", en: "{Zones} naming any selected field" },
  allHint: { zh: "列入全部所选领域", en: "{Zones} naming every selected field" },
  match: { zh: "匹配方式", en: "Match" },
  clear: { zh: "清除", en: "Clear" },
};

function Match({ match }: { match: Selection["match"] }) {
  const { dataset, store } = useAtlas();
  const t = useText();
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
            className="unseen"
            type="radio"
            name="match"
            value={value}
            checked={match === value}
            onChange={() => store.getState().setMatch(value)}
          />
          <span>{t(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which zones name a field that is related to a chosen one; styles show what belongs to the choice. */
const Relatives = memo(function Relatives() {
  const { dataset, locale } = useAtlas();
  return relatives(dataset, locale).map(({ chosen, related, text }) => (
    <p className="related" key={chosen + related} data-of={chosen} data-to={related}>
      {text}
    </p>
  ));
});

interface ChipProps {
  readonly id: FieldId;
  readonly chosen: boolean;
}

const Chip = memo(function Chip({ id, chosen }: ChipProps) {
  const { dataset, store } = useAtlas();
  const t = useText();
  const count = namingCount(dataset, id);
  const word = zoneWord(dataset, count);
  const named = {
    zh: `个${word.zh}列入`,
    en: `${word.en} ${count === 1 ? "names" : "name"} it`,
  };
  return (
    <button
      type="button"
      className="chip"
      data-field={id}
      aria-pressed={chosen}
      onClick={() => store.getState().toggleField(id)}
    >
      <Icon name="check" size={12} />
      {t(fieldOf(dataset, id).name)}{" "}
      <i>
        {count}
        <span className="unseen"> {t(named)}</span>
      </i>
    </button>
  );
});

/** The sentence is spoken and copied whole; shown are the zones, beside the pressed fields. */
function ResultSaid({ parts: [wanted, zones, more] }: { parts: Result }) {
  return (
    <>
      <span className="unseen">{wanted}</span>
      {zones}
      <span className="unseen">{more}</span>
    </>
  );
}

/**
 * The field filter: chips with counts, any or all, the result in words, one act to clear.
 * It is what stays in sight, so the other language can be had from it.
 */
export function Filter() {
  const { dataset, locale, store } = useAtlas();
  const t = useText();
  const view = useView();
  const hydrated = useHydrated();
  const { fields, match } = view.selection;
  const chips = useRef<HTMLDivElement>(null);

  const last = fields.at(-1);
  useEffect(() => {
    // To ask how long the row is would make the answer wait for its layout.
    if (last !== undefined) afterFrame(() => chips.current && reveal(chips.current, last));
  }, [last]);

  return (
    // Marked with the selection, maybe before the application takes it over.
    <div className="filter" suppressHydrationWarning>
      <div className="wrap">
        <b className="filter-label" id="filter-label">
          {t(inTerms(dataset, words.label))}
        </b>
        <div className="chips" id="filter" role="group" aria-labelledby="filter-label" ref={chips}>
          {fieldsByDegree(dataset).map(({ id }) => (
            <Chip key={id} id={id} chosen={fields.includes(id)} />
          ))}
        </div>
        <LanguageLink className="tool filter-language" />
        <div className="answers">
          <Match match={match} />
          <div className="result">
            <p role="status">
              <span className={view.active ? "said strong" : "said"}>
                <ResultSaid parts={resultParts(view, locale)} />
              </span>
              {!hydrated &&
                dataset.fields.map(({ id }) => (
                  <span key={id} className="foretold strong" data-of={id}>
                    {" "}
                    <ResultSaid parts={fieldResult(dataset, id, locale)} />
                  </span>
                ))}
            </p>
            <button
              type="button"
              className="clear"
              onClick={() => {
                store.getState().clear();
                // This button has gone by then.
                afterFrame(() => chips.current?.querySelector<HTMLElement>(".chip")?.focus());
              }}
            >
              {t(words.clear)}
            </button>
          </div>
        </div>
      </div>
      <div className="wrap relatives" role="status">
        <Relatives />
      </div>
    </div>
  );
}
