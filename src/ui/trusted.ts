/** As much of the Trusted Types interface as is needed; not every browser has it. */
interface Factory {
  createPolicy(name: string, rules: { createHTML(markup: string): string | null }): unknown;
}

/**
 * Lets the one assignment through that ECharts makes when it lets go of a chart: an
 * empty text. Any other markup stays refused.
 */
function allowEmptyMarkup(factory: Factory | undefined): void {
  factory?.createPolicy("default", { createHTML: (markup) => (markup === "" ? markup : null) });
}

allowEmptyMarkup((globalThis as { trustedTypes?: Factory }).trustedTypes);
