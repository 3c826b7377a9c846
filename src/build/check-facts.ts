import { CALENDAR_YEAR } from "../model/amount";
import type { Source } from "../model/dataset";
import type { Told } from "./gather";
import { numbersIn, qualifierIn } from "./printed";
import type { Problem } from "./read";
import { problemAt, problemsAt, shown, unknownId, written } from "./shape";

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
  const at = problemsAt(file, ...path);
  const id = fact.source;
  if (id !== undefined && id !== "atlas" && !sources.has(id)) {
    yield* unknownId(file, [...path, "source"], "a source", id, sources, maybe);
    return;
  }
  const kind = id === undefined ? "article" : sources.get(id)?.kind;
  if (kind === "article" && fact.paragraph === undefined) {
    const expected = "the paragraph of the article, or a source that is not the article";
    yield at("paragraph", expected, "neither");
  }
  if (kind === "outside") {
    if (fact.paragraph !== undefined)
      yield at("paragraph", "no paragraph, which is the article’s only", shown(fact.paragraph));
    if (fact.date === undefined && sources.get(id ?? "")?.date === undefined)
      yield at("date", "a date, as its source has none", "nothing");
  }
  if (kind === "article" && fact.amount && fact.stated === undefined)
    yield at("stated", "the number’s phrase as printed", "nothing");
  if (ours(told) && fact.stated !== undefined)
    yield at("stated", "no phrase, as nobody printed our own count", shown(fact.stated));
}

function* checkAmount({ file, path, fact: { amount, date } }: Told): Iterable<Problem> {
  if (amount?.unit !== CALENDAR_YEAR) return;
  const { value, bound } = amount;
  const at = problemsAt(file, ...path);
  if (date === undefined) yield at("date", `the date ${value}`, "nothing");
  else if (date.slice(0, 4) !== String(value))
    yield at(["amount", "value"], `the year of its date ${date}`, String(value));
  if (bound !== "exact") yield at(["amount", "bound"], "“exact” for a year", shown(bound));
}

function* checkPhrase(told: Told): Iterable<Problem> {
  const { file, path, fact } = told;
  const { stated, amount } = fact;
  if (stated === undefined || ours(told)) return;
  const at = problemsAt(file, ...path);
  if (stated.length > LONGEST) {
    const expected = `a figure or a name of at most ${LONGEST} characters`;
    yield at("stated", expected, `${stated.length} characters`);
  }
  if (!amount) return;
  if (!numbersIn(stated).includes(amount.value))
    yield at("stated", `a phrase that prints ${amount.value}`, shown(stated));
  const { bound, printed } = qualifierIn(stated);
  const has = printed ? `the qualifier “${printed}”` : "no qualifier";
  if (bound !== amount.bound)
    yield at(["amount", "bound"], `“${bound}”, as “${stated}” has ${has}`, shown(amount.bound));
}
