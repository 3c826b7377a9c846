import type { Amount } from "../model/amount";
import type { Dataset, FactId, FieldId, Paragraph, SourceId, ZoneId } from "../model/dataset";
import type { Palette } from "../model/palette";
import type { View } from "../model/selection";
import type { Locale, Text } from "../model/text";
import type { Option } from "./kit/option";

/** How much a picture says. `page`: everything. `small`: an embed of 400 px or less, without axis and bracket. */
export type Density = "page" | "small";

/** The box a picture is drawn into. Drawing is a function of the view and the frame alone. */
export interface Frame {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Factor on every length that is not the box itself: 1 in a page, 2.15 on a slide. */
  readonly k: number;
  readonly locale: Locale;
  readonly palette: Palette;
  readonly density: Density;
  /** Which zones are shown of many; without it as many as can be read. */
  readonly rows?: { readonly from: number; readonly count: number };
  /** The first field shown of many, by its place among those that most zones name; 0 unless said. */
  readonly fields?: number;
}

/** Where facts come from: one source and the paragraphs of it that are used. */
export interface SourceRef {
  readonly source: SourceId;
  readonly paragraphs: readonly Paragraph[];
}

/** One cell: an amount keeps its bound; `none` is "not named", never zero. */
export type Cell =
  | { readonly kind: "text"; readonly text: Text }
  | { readonly kind: "amount"; readonly amount: Amount; readonly fact: FactId }
  | { readonly kind: "none"; readonly text: Text };

export interface Column {
  readonly key: string;
  readonly label: Text;
}

/** A row's first cell heads it; `facts` are what the row rests on. */
export interface Row {
  readonly key: string;
  readonly zone?: ZoneId;
  readonly cells: readonly Cell[];
  readonly facts: readonly FactId[];
}

/** The same figures as the picture's, for reading, for CSV and for XLSX. */
export interface Table {
  readonly caption: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What a point says when it is hovered, focused or tapped. */
export interface Tooltip {
  readonly title: string;
  readonly zone?: ZoneId;
  readonly amount?: Amount;
  readonly lines: readonly (readonly [term: string, description: string])[];
}

/** What a datum says to whoever points at it. Where it is, its picture knows by its key. */
export interface Point {
  /** That of its marks (see `Datum`); a point without a box in a frame is left out there. */
  readonly key: string;
  /** Spoken: the datum in one sentence. */
  readonly label: string;
  readonly tooltip: Tooltip;
  readonly facts: readonly FactId[];
  /** Whose it is; a field by itself is also a filter button. */
  readonly zone?: ZoneId;
  readonly field?: FieldId;
}

/** The fixed boxes that a page draws each chart in: the one that fits is shown. */
export type FrameName = "narrow" | "medium" | "wide";

/** Heights of them in pixels. */
export type Heights = Readonly<Record<FrameName, number>>;

/** One picture with title, summary, table and sources. One file in charts/ is one chart. */
export interface Chart {
  /** Place on the page and in the deck, ascending. */
  readonly order: number;
  /** Whether the picture answers to the selection; the others are about the city. */
  readonly selectable: boolean;
  /** Whether fields stand across from zones. */
  readonly matrix?: true;
  /** In the page: beside its title (nine of twelve columns) or below it (all twelve). */
  readonly span: "figure" | "full";
  readonly heights: Heights;
  /** Taller frames for a dataset with more to show; `heights` where it is absent. */
  heightsFor?(dataset: Dataset): Heights;
  /**
   * A finding, or the neutral title where the data do not support it.
   * Headings may carry break opportunities (see `phrased`).
   */
  title(dataset: Dataset): Text;
  /** Its name in the list of sections, with the words for zones to be filled in; without one it is not listed. */
  menu?(dataset: Dataset): Text | undefined;
  /** Whether the data have anything to draw; where they do not, the chart is nowhere. */
  holds(dataset: Dataset): boolean;
  /** Whether the data support the title’s finding; the build warns where they do not. */
  findingHolds(dataset: Dataset): boolean;
  subtitle(view: View, density: Density): Text;
  note(view: View): Text | undefined;
  /** Both where an office program draws it: words that tell of bars, not of dots or stripes. */
  bars?(view: View): { readonly subtitle?: Text; readonly note: Text };
  sources(view: View): readonly SourceRef[];
  /** The text alternative, generated from the same view. */
  summary(view: View): Text;
  table(view: View): Table;
  /** The picture as options of ECharts, pure; what was drawn is read back by engine/shapes. */
  option(view: View, frame: Frame): Option;
  /** In the keyboard's order; what a picture has no room for is left out there. */
  points(view: View, locale: Locale): readonly Point[];
}
