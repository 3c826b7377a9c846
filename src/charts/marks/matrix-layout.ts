import type { Dataset, Field } from "../../model/dataset";
import { fieldsByDegree, namingCount } from "../../model/lookup";
import type { Locale } from "../../model/text";
import { FIELDS } from "../words/left-out";
import type { Block } from "./block";
import type { Grid } from "./grid";
import type { Lettering } from "./lettering";

/** A rectangle; pixels of the frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A block of text with its place: `x` is the edge or middle it is aligned by, `y` its upper edge. */
export interface Placed {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
  readonly align: NonNullable<Lettering["align"]>;
}

/** What stands at the head of a zone's row or column. */
export interface ZoneHead {
  readonly glyph?: { readonly x: number; readonly y: number; readonly r: number };
  readonly name: Placed;
  /** How many fields it names: prominent. */
  readonly count?: Placed;
  /** Whether its list is open: quiet. */
  readonly end?: Placed;
}

/** Columns of one degree under a bracket. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly label?: Placed;
}

/** A zone × field matrix laid out in a frame; colours come later, so it never depends on the selection. */
export interface MatrixLayout {
  readonly grid: Grid;
  readonly zones: readonly ZoneHead[];
  readonly fields: readonly Placed[];
  /** The fields' names where their heads are numbers. */
  readonly keys?: readonly Placed[];
  /** What lights up when a field is chosen, one for each. */
  readonly bands: readonly Box[];
  readonly groups: readonly Group[];
  /** Horizontal hairlines. */
  readonly rules: readonly { readonly y: number; readonly strong: boolean }[];
  /** From where to where the hairlines run. */
  readonly left: number;
  readonly right: number;
  /** Quiet words beside the heads. */
  readonly captions: readonly Placed[];
}

/** What a matrix is about, in the order of its tracks. */
export interface MatrixStory {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly fields: readonly Field[];
  readonly fieldNames: readonly string[];
  readonly zoneNames: readonly string[];
  /** How many zones name each field. */
  readonly degrees: readonly number[];
}

/** Reads a matrix from the dataset: zones in their order, the first fields by degree. */
export function matrixStory(dataset: Dataset, locale: Locale): MatrixStory {
  const fields = fieldsByDegree(dataset).slice(0, FIELDS);
  return {
    dataset,
    locale,
    fields,
    fieldNames: fields.map(({ name }) => name[locale]),
    zoneNames: dataset.zones.map(({ name }) => name[locale]),
    degrees: fields.map(({ id }) => namingCount(dataset, id)),
  };
}

/** A block placed so that its middle is at `y`. */
export const placedMiddle = (
  block: Block,
  x: number,
  y: number,
  align: Placed["align"] = "left",
): Placed => ({ block, x, y: y - block.height / 2, align });
