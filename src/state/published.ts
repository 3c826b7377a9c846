/** The build names a file by the SHA-256 of its bytes. */
const name = /-([\w-]{43})\.json$/;

/** Other bytes than those that the build has written under this name. */
export class NotAsPublished extends Error {}

const base64url = (bytes: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace("=", "");

/**
 * What a JSON file of the build says, once its bytes are known to be those that its name promises.
 * On a page without TLS a browser has no digests, and what came is taken.
 * @param address where it was asked for
 * @throws NotAsPublished
 * @throws SyntaxError where it is no JSON
 */
export async function readPublished(response: Response, address: string): Promise<unknown> {
  const bytes = await response.arrayBuffer();
  const [, promised] = name.exec(address) ?? [];
  if (promised !== undefined && isSecureContext) {
    const digest = base64url(await crypto.subtle.digest("SHA-256", bytes));
    if (digest !== promised)
      throw new NotAsPublished(`SHA-256 is ${digest}; expected that of the name`);
  }
  return JSON.parse(new TextDecoder().decode(bytes));
}
