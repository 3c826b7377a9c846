/**
 * Colours by role. A colour means a zone and nothing else; everything that is
 * about the city uses the ink ramp.
 */
export interface Palette {
  readonly paper: string;
  readonly paper2: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly control: string;
  readonly rule: string;
  /** National, municipal, district; also: since 2022, and before. */
  readonly tiers: readonly [string, string, string];
  /** The first three zones in their order, then one neutral for all others. */
  readonly zones: readonly [string, string, string, string];
}

export const light: Palette = {
  paper: "#FFFFFF",
  paper2: "#F4F5F6",
  ink: "#14171C",
  ink2: "#434A54",
  ink3: "#646B76",
  control: "#878E99",
  rule: "#DFE2E6",
  tiers: ["#14171C", "#555C67", "#8B929C"],
  zones: ["#1C3A80", "#BA380F", "#309A8A", "#555C67"],
};

export const dark: Palette = {
  paper: "#111519",
  paper2: "#1A1F25",
  ink: "#ECEEF0",
  ink2: "#BCC2CA",
  ink3: "#959DA8",
  control: "#6F7884",
  rule: "#2A3038",
  tiers: ["#ECEEF0", "#A2A9B3", "#6F7884"],
  zones: ["#5F78DE", "#EE8552", "#98DECF", "#A2A9B3"],
};

/** Names instead of colours: a picture in a page follows the page's theme without a redraw. */
export const tokens: Palette = {
  paper: "var(--paper)",
  paper2: "var(--paper-2)",
  ink: "var(--ink)",
  ink2: "var(--ink-2)",
  ink3: "var(--ink-3)",
  control: "var(--control)",
  rule: "var(--rule)",
  tiers: ["var(--tier-1)", "var(--tier-2)", "var(--tier-3)"],
  zones: ["var(--zone-1)", "var(--zone-2)", "var(--zone-3)", "var(--zone-n)"],
};

export const palettes = { light, dark } as const;

/** The colour of the zone at a place in the dataset's order. */
export const zoneColour = (palette: Palette, index: number): string =>
  palette.zones[index] ?? palette.zones[3];

/** The class that gives a zone's element its colour as `--zone`. */
export const zoneClass = (index: number): string => `zone-${index < 3 ? index + 1 : "n"}`;
