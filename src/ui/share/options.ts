import { chartsOf, type ChartId } from "../../charts";
import type { PictureShape } from "../../exports/picture-shapes";
import type { Job } from "../../exports/format";
import type { Theme } from "../../model/address";
import type { View } from "../../model/selection";
import type { Locale } from "../../model/text";
import type { Reference } from "./citation";
import type { Host } from "./embed-code";

export const tabs = ["link", "embed", "image", "slides", "data"] as const;
export type Tab = (typeof tabs)[number];

export const dataFormats = ["csv", "xlsx", "json"] as const;
export type DataFormat = (typeof dataFormats)[number];

/** What the reader has decided in the dialog; each tab shows the part that it needs. */
export interface Options {
  readonly tab: Tab;
  /** The chart that is looked at, also while everything is taken. */
  readonly chart: ChartId;
  /** Everything, where a tab can give that. */
  readonly whole: boolean;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly shape: PictureShape;
  readonly scale: Job["scale"];
  readonly transparent: boolean;
  /** The filter goes along. */
  readonly keep: boolean;
  readonly host: Host;
  /** Slides of pictures instead of charts that can be edited. */
  readonly pictures: boolean;
  readonly format: DataFormat;
  readonly reference: Reference;
}

/** What leads back to the site can only be had where its address is known. */
export const tabsOf = (root: string | undefined): readonly Tab[] =>
  root === undefined ? tabs.filter((tab) => tab !== "link" && tab !== "embed") : tabs;

/** Tabs that can give everything at once. */
const entire: ReadonlySet<Tab> = new Set<Tab>(["link", "slides", "data"]);

/** Whether the options ask for everything. */
export const isWhole = ({ tab, whole }: Options): boolean => whole && entire.has(tab);

/** What a format writes for these options. */
export function jobOf(options: Options, view: View, theme: "light" | "dark", link?: string): Job {
  const { locale, shape, scale, transparent, pictures, chart } = options;
  const all = chartsOf(view.dataset);
  return {
    charts: isWhole(options) ? all : all.filter(([id]) => id === chart),
    ...{ view, locale, theme, shape, scale, transparent, pictures },
    ...(link !== undefined && { link }),
  };
}
