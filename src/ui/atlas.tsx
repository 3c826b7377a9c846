import {
  createContext,
  use,
  useDeferredValue,
  useMemo,
  useSyncExternalStore,
  type ComponentType,
} from "react";
import { useStore } from "zustand";
import type { ChartEntry, ChartId } from "../charts";
import type { Chart, Frame } from "../charts/chart";
import type { Dataset } from "../model/dataset";
import { wholeOf } from "../model/lookup";
import {
  everything,
  matches,
  select,
  type Selection,
  type View,
  type ZoneView,
} from "../model/selection";
import type { Locale, Text } from "../model/text";
import type { AtlasState, AtlasStore } from "../state/store";

/**
 * Parts of the page whose code comes later than the filter's, or not at all. The
 * prerender has them at hand; in the browser their markup is there already.
 */
export interface Parts {
  readonly ChartFigure: ComponentType<{ id: ChartId }>;
  readonly Comparison: ComponentType;
  readonly FactsTable: ComponentType;
  readonly HonoursLists: ComponentType;
  readonly Hero: ComponentType;
  readonly Footer: ComponentType;
}

/** Ways to the other faces of the site where one document holds them all; elsewhere links lead there. */
export interface Ways {
  language(locale: Locale): void;
  /** To the slides, to one chart's where it is told which. */
  present(chart?: string): void;
}

/** What every component may ask for. */
export interface Atlas {
  /** As much of it as the page holds; it knows the whole. */
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly store: AtlasStore;
  /** The charts in the order of the page, known before the code that draws them. */
  readonly charts: readonly ChartEntry[];
  /** At prerender only: the finished picture of a chart as markup. */
  readonly picture?: (chart: Chart, view: View, frame: Frame) => string;
  /** At prerender only: what comes later in the browser. */
  readonly parts?: Parts;
  /** Whether the page came with its pictures in it. */
  readonly prerendered: boolean;
  /** Address of the atlas where the chart stands elsewhere; links to facts lead there. */
  readonly home?: string;
  /** Only where the filter stays as the address has it, as on slides. */
  readonly fixed?: true;
  /** Only where the whole site is one document. */
  readonly ways?: Ways;
}

export const AtlasContext = createContext<Atlas | undefined>(undefined);

/** @throws Error outside of an atlas. */
export function useAtlas(): Atlas {
  const atlas = use(AtlasContext);
  if (!atlas) throw new Error("no atlas here; expected an <AtlasContext> above");
  return atlas;
}

/** One language of a text. */
export function useText(): (text: Text) => string {
  const { locale } = useAtlas();
  return (text) => text[locale];
}

/** A part of the reader's state; while hydrating, what the prerendered page shows. */
export const useAtlasState = <Part,>(part: (state: AtlasState) => Part): Part =>
  useStore(useAtlas().store, part);

const views = new WeakMap<Selection, View>();

/** One view a selection, however many ask for it. */
export function viewOf(dataset: Dataset, selection: Selection): View {
  const known = views.get(selection);
  if (known?.dataset === dataset) return known;
  const view = select(dataset, selection);
  views.set(selection, view);
  return view;
}

/** The dataset through the current selection; as a whole for a chart of the city, which never changes. */
export function useView({ selectable }: Pick<Chart, "selectable"> = { selectable: true }): View {
  const { dataset } = useAtlas();
  return viewOf(
    dataset,
    useAtlasState((state) => (selectable ? state.selection : everything)),
  );
}

/** All zones that match the current selection, each with its place among all of them. */
export function useMatching(): readonly Pick<ZoneView, "zone" | "index">[] {
  const { dataset } = useAtlas();
  const selection = useAtlasState((state) => state.selection);
  return useMemo(
    () =>
      wholeOf(dataset).zones.flatMap((zone, index) =>
        matches(zone, selection) ? { zone, index } : [],
      ),
    [dataset, selection],
  );
}

/** The selection, drawn when there is time for it once the answer to a press is on the screen. */
export const useLateSelection = (): Selection =>
  useDeferredValue(useAtlasState(({ late }) => late));

/** What a chart shows: the late selection for charts of zones, everything for charts of the city. */
export function useChartView({ selectable }: Chart): View {
  const { dataset } = useAtlas();
  const late = useLateSelection();
  return viewOf(dataset, selectable ? late : everything);
}

const never = () => () => undefined;

/** False in the prerendered page and during hydration, true from then on. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
