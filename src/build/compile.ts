import * as v from "valibot";
import { type Dataset, datasetSchema } from "../model/dataset";
import { assemble, byText } from "./assemble";
import { check } from "./check";
import { withCounts } from "./count-words";
import { gather } from "./gather";
import type { Authored, Problem, SourceFile } from "./read";
import { shapes, written } from "./shape";
import { projectUnits, withUnits } from "./units";

/** A dataset when nothing is wrong, else every problem at once. */
export interface Compiled {
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
}

/**
 * Turns authored files into the dataset:
 *
 *   files ─ shapes ─► records ─ gather ─► facts ─ check ─► problems
 *                        └──────────┴───── assemble ─────► dataset
 */
export function compile(authored: Authored, units = projectUnits()): Compiled {
  const { records: shaped, problems: misshapen } = shapes(authored);
  const records = withUnits(withCounts(shaped), units);
  const told = gather(records);
  const reported = new Set(misshapen.map(({ file }) => file));
  const missing = authored.files.filter(({ file }) => reported.has(file));
  const maybe = new Set([...authored.broken, ...missing].flatMap(idsIn));
  const problems = [...authored.problems, ...misshapen, ...check(records, told, maybe)].sort(
    byPlace,
  );
  if (problems.length > 0) return { problems };
  const made = v.safeParse(datasetSchema, assemble(records, told));
  if (made.success) return { dataset: made.output, problems };
  return {
    problems: made.issues.map((issue) => ({
      file: "dataset.json",
      path: written((issue.path ?? []).map(({ key }) => key as string | number)),
      message: `expected ${issue.expected}, found ${issue.received}`,
    })),
  };
}

/** The ids that a file seems to write, read without regard to its form. */
const idsIn = ({ text }: SourceFile) =>
  [...text.matchAll(/\b(?:id|field):\s*["']?([A-Za-z][\w-]*)/g)].map(([, id = ""]) => id);

const byPlace = (a: Problem, b: Problem) =>
  byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byText(a.path, b.path);
