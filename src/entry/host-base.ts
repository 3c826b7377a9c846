/** Where an element may learn at what address the atlas is: absolute addresses, as they were found. */
export interface BaseSources {
  /** What the element says by its attribute `base`. */
  readonly said: readonly string[];
  /** Scripts that may be this one. */
  readonly scripts: readonly string[];
  /** Links and pictures inside the element. */
  readonly inside: readonly string[];
}

// Each finds the base without its last slash; the last one also the chart that a page is opened at.
const SAID = /^(https?:[^?#]*?)\/?(?:[?#].*)?$/;
const SCRIPT = /^(https?:[^?#]*)\/embed\.js(?:[?#].*)?$/;
const INSIDE =
  /^(https?:[^?#]*?)\/(?:charts\/[\w-]+\.(?:zh|en)\.\w+\.\w+|(?:en\/)?embed\/[\w-]+\/[^#]*|(?:en\/)?(?:\?[^#]*)?#([\w-]+))$/;

/**
 * The address of the atlas with a slash at its end: what the element says, else where its script
 * comes from, else where a link or a picture inside it leads; nothing where none of them knows.
 * @param charts ids of all charts
 */
export function baseOf(
  { said, scripts, inside }: BaseSources,
  charts: readonly string[],
): string | undefined {
  const found = (pattern: RegExp, addresses: readonly string[]) =>
    addresses
      .map((address) => pattern.exec(address))
      .find((match) => match && (!match[2] || charts.includes(match[2])))?.[1];
  const base = found(SAID, said) ?? found(SCRIPT, scripts) ?? found(INSIDE, inside);
  return base && `${base}/`;
}
