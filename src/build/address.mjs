/** A reason to stop that is told in one line, without a stack. */
export class Refusal extends Error {}

/**
 * The port to serve at; 0 lets the system choose.
 * @param {string | undefined} written what `PORT` says
 * @throws {Refusal} when it is not a port
 */
export function portOf(written, fallback = 4173) {
  if (!written) return fallback;
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65535) return port;
  throw new Refusal(`invalid PORT “${written}”; expected a whole number from 0 to 65535`);
}

/**
 * The path that all addresses begin with, with a slash at both ends.
 * @param {string | undefined} written what `BASE_PATH` says
 */
export function basePathOf(written) {
  const parts = (written ?? "").split("/").filter((part) => part !== "" && part !== ".");
  return ["", ...parts, ""].join("/");
}
