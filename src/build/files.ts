import { createHash } from "node:crypto";
import { toJsonSchema } from "@valibot/to-json-schema";
import { encode } from "../model/compact";
import { type Dataset, datasetSchema } from "../model/dataset";
import { plain } from "../model/text";

/** The dataset as an application loads it: headings keep the places where their lines may break. */
export const compactJson = (dataset: Dataset): string => `${JSON.stringify(encode(dataset))}\n`;

/** The dataset as it is published, for programs: without what only a page's lines need. */
export const datasetJson = (dataset: Dataset, address?: string): string =>
  plain(`${JSON.stringify({ ...dataset, ...(address !== undefined && { address }) })}\n`);

/** The JSON Schema of dataset.json. */
export function datasetSchemaJson(): string {
  // JSON has no infinite number to forbid.
  const schema = toJsonSchema(datasetSchema, { ignoreActions: ["finite"] });
  return `${JSON.stringify({ title: "dataset.json", ...schema }, null, 2)}\n`;
}

/** A JSON file’s name, which promises its bytes: a page refuses others. */
export const named = (kind: string, json: string): string =>
  `${kind}-${createHash("sha256").update(json).digest("base64url")}.json`;
