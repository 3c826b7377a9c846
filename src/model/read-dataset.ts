import * as v from "valibot";
import { datasetSchema, type Dataset } from "./dataset";
import { datasetProblems, type DatasetProblem } from "./dataset-problems";

export type Reading =
  { readonly dataset: Dataset } | { readonly issues: readonly DatasetProblem[] };

/** Reads what was sent as a page’s dataset: its shape, and that all it names is there. Never throws. */
export function readDataset(sent: unknown): Reading {
  const read = v.safeParse(datasetSchema, sent);
  if (!read.success)
    return {
      issues: read.issues.map((issue) => ({
        path: v.getDotPath(issue) ?? "dataset.json",
        message: issue.message.replace(/ undefined$/, " nothing"),
      })),
    };
  const dataset: Dataset = read.output;
  const issues = [...datasetProblems(dataset)];
  return issues.length > 0 ? { issues } : { dataset };
}
