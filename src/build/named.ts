import { createHash } from "node:crypto";

/** A JSON file’s name, which promises its bytes: a page refuses others. */
export const named = (kind: string, json: string): string =>
  `${kind}-${createHash("sha256").update(json).digest("base64url")}.json`;
