import type { EChartsOption, SeriesOption } from "echarts";
import type { FactId, FieldId, ZoneId } from "../../model/dataset";

/** What ECharts is asked to draw: a pure function of a view and a frame. */
export type Option = EChartsOption;

export type Series = SeriesOption;

/**
 * How a mark answers to the selection: a `datum` or a `cell` turns hollow, a `join` and a
 * `head` turn faint, a `band` and its `edge` appear, a `total` goes; without a role it stays.
 */
export type Role = "datum" | "cell" | "join" | "head" | "band" | "edge" | "total";

/** Whose a mark is: what styles, points, tooltips and the highlight go by. */
export interface Datum {
  /**
   * Unlike any other of its series; what belongs together across series has the same, and so has
   * the point that says it: `zone-<zone>`, `field-<field>`, `<zone>-<field>` for a cell. A key that
   * is only the id of its zone or field counts as these.
   */
  readonly key: string;
  readonly role?: Role;
  readonly zone?: ZoneId;
  /** Place of the zone in the dataset's order. */
  readonly index?: number;
  readonly field?: FieldId;
  readonly facts?: readonly FactId[];
}

/** A data item of a series, and whose it is. */
export interface Item {
  readonly value: readonly (string | number)[];
  readonly datum: Datum;
  /** What it is called, and how it is painted, in a series that has a name: an office program draws it as a bar. */
  readonly name?: string;
  readonly itemStyle?: { readonly color?: string; readonly borderColor?: string };
}
