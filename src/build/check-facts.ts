import { CALENDAR_YEAR } from "../model/amount";
import type { Source } from "../model/dataset";
import type { Told } from "./gather";
import { numbersIn, qualifierIn } from "./printed";
import type { Problem } from "./read";
import { problemAt, shown, written } from "./shape";
import { nearest } from "./suggest";

/** A phrase as printed is a figure or a name; what is longer begins to be a sentence. */
const LONGEST = 40;

/** What the data folder knows, and what stands in files that cannot be read just now. */
export interface Known {
  readonly sources: ReadonlyMap<string, Pick<Source, "kind" | "date">>;
  readonly maybe: ReadonlySet<string>;
}

/** What is wrong with the facts, each by itself and in their ids. */
export function checkFacts(told: readonly Told[], known: Known): readonly Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, Told>();
  for (const each of told) {
    const twin = first.get(each.fact.id);
    if (twin) {
      const where = `${twin.file.file} ${written(twin.path)}`;
      const found = `“${each.fact.id}”, which ${where} has too`;
      problems.push(problemAt(each.file, [...each.path, "id"], "an id of its own", found));
    } else first.set(each.fact.id, each);
    problems.push(...checkOrigin(each, known), ...checkAmount(each), ...checkPhrase(each));
  }
  return problems;
}

const ours = ({ fact }: Told) => fact.source === "atlas";

function* checkOrigin(told: Told, { sources, maybe }: Known): Iterable<Problem> {
  const { file, path, fact } = told;
  const id = fact.source;
  if (id !== undefined && id !== "atlas" && !sources.has(id)) {
    if (maybe.has(id)) return;
    const meant = nearest(id, sources.keys());
    yield problemAt(file, [...path, "source"], "the id of a source", shown(id), meant);
    return;
  }
  const kind = id === undefined ? "article" : sources.get(id)?.kind;
  if (kind === "article" && fact.paragraph === undefined)
    yield problemAt(
      file,
      [...path, "paragraph"],
      "the paragraph of the article, or a source that is not the article",
      "neither",
    );
  if (kind === "outside") {
    if (fact.paragraph !== undefined)
      yield problemAt(
        file,
        [...path, "paragraph"],
        "no paragraph, which is the article’s only",
        shown(fact.paragraph),
      );
    if (fact.date === undefined && sources.get(id ?? "")?.date === undefined)
      yield problemAt(file, [...path, "date"], "a date, as its source has none", "nothing");
  }
  if (kind === "article" && fact.amount && fact.stated === undefined)
    yield problemAt(file, [...path, "stated"], "the number’s phrase as printed", "nothing");
  if (ours(told) && fact.stated !== undefined)
    yield problemAt(
      file,
      [...path, "stated"],
      "no phrase, as nobody printed our own count",
      shown(fact.stated),
    );
}

function* checkAmount({ file, path, fact: { amount, date } }: Told): Iterable<Problem> {
  if (!amount) return;
  if (amount.unit !== CALENDAR_YEAR) return;
  const at = [...path, "amount", "value"];
  if (date === undefined)
    yield problemAt(file, [...path, "date"], `the date ${amount.value}`, "nothing");
  else if (date.slice(0, 4) !== String(amount.value))
    yield problemAt(file, at, `the year of its date ${date}`, String(amount.value));
  if (amount.bound !== "exact")
    yield problemAt(file, [...path, "amount", "bound"], "“exact” for a year", shown(amount.bound));
}

function* checkPhrase(told: Told): Iterable<Problem> {
  const { file, path, fact } = told;
  const { stated, amount } = fact;
  if (stated === undefined || ours(told)) return;
  const at = [...path, "stated"];
  if (stated.length > LONGEST)
    yield problemAt(
      file,
      at,
      `a figure or a name of at most ${LONGEST} characters`,
      `${stated.length} characters`,
    );
  if (!amount) return;
  if (!numbersIn(stated).includes(amount.value))
    yield problemAt(file, at, `a phrase that prints ${amount.value}`, shown(stated));
  const { bound, printed } = qualifierIn(stated);
  if (bound !== amount.bound)
    yield problemAt(
      file,
      [...path, "amount", "bound"],
      `“${bound}”, as “${stated}” has ${printed ? `the qualifier “${printed}”` : "no qualifier"}`,
      shown(amount.bound),
    );
}
