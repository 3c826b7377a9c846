import { notPublished, setFor } from "../charts/words/target-words";
import type { Amount } from "../model/amount";
import type { FactId, Zone } from "../model/dataset";
import { figure, prose } from "../model/format";
import { amountOf } from "../model/lookup";
import { targetOf } from "../model/target";
import { useAtlas } from "./atlas";

/** Signs in a box of 20 × 14: Chinese faces set the characters full width, each differently. */
const signs = {
  "≈": "M1.2 5.4C3.6 1.5 6.6 1.6 10 4S16.4 6.4 18.8 2.6M1.2 11.4C3.6 7.5 6.6 7.6 10 10S16.4 12.4 18.8 8.6",
  "≤": "M17 .6L3 4.8L17 9M3 13.4H17",
} as const;

/** The sign ≈ or ≤, drawn for the eye and written for copying and for speech. */
function Sign({ sign }: { sign: "≈" | "≤" }) {
  return (
    <span className="approx">
      <svg viewBox="0 0 20 14" aria-hidden="true">
        <path d={signs[sign]} />
      </svg>
      <span className="unseen">{sign}</span>
    </span>
  );
}

/** An amount with its bound: the sign, the digits, the plus, and the unit if wanted, on one line. */
export function AmountFigure({ amount, unit = false }: { amount: Amount; unit?: boolean }) {
  const { dataset, locale } = useAtlas();
  const { sign, digits, open, unit: name } = figure(amount, locale, dataset);
  return (
    <>
      {sign && <Sign sign={sign} />}
      <span>
        {digits}
        {open}
      </span>
      {unit && name && <small className="unit">{`\u00a0${name}`}</small>}
    </>
  );
}

/** A fact's figure; one click leads to where it comes from. */
export function FactFigure({ fact, unit = false }: { fact: FactId; unit?: boolean }) {
  const { dataset, locale } = useAtlas();
  const amount = amountOf(dataset, fact);
  return (
    <a
      className="fact"
      href={`#fact-${fact}`}
      data-fact={fact}
      title={prose(amount, locale, dataset)}
    >
      <AmountFigure amount={amount} unit={unit} />
    </a>
  );
}

/** A zone's target, or that none is published; `beside` others with what it is set for, where they differ. */
export function TargetFigure({ zone, beside = false }: { zone: Zone; beside?: boolean }) {
  const { dataset, locale } = useAtlas();
  const target = targetOf(dataset, zone);
  if (!target) return <span className="none">{notPublished[locale]}</span>;
  const by = beside && setFor(dataset, target, locale);
  return (
    <>
      <FactFigure fact={target.fact.id} unit />
      {by && <small className="unit">{` ${by}`}</small>}
    </>
  );
}
