import {
  createContext,
  use,
  useDeferredValue,
  useMemo,
  useSyncExternalStore,
  type ComponentType,
} from "react";
import type { ChartId } from "../charts";
import type { FrameName } from "../charts/frames/page";
import type { Dataset } from "../model/dataset";
import { everything, select, type View } from "../model/selection";
import type { Locale, Text } from "../model/text";
import type { AtlasState, AtlasStore } from "../state/store";

export interface ChartEntry {
  readonly id: ChartId;
  readonly order: number;
}

/**
 * Parts of the page whose code comes later than the filter's, or not at all. The
 * prerender has them at hand; in the browser their markup is there already.
 */
export interface Parts {
  readonly ChartFigure: ComponentType<{ id: ChartId }>;
  readonly FactsTable: ComponentType;
  readonly HonoursLists: ComponentType;
}

/** What every component may ask for. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly store: AtlasStore;
  /** The charts in the order of the page, known before the code that draws them. */
  readonly charts: readonly ChartEntry[];
  /** At prerender only: the finished picture of a chart as markup. */
  readonly picture?: (chart: ChartId, frame: FrameName) => string;
  /** At prerender only: what comes later in the browser. */
  readonly parts?: Parts;
  /** Whether the page came with its pictures in it. */
  readonly prerendered: boolean;
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
export function useAtlasState<Part>(part: (state: AtlasState) => Part): Part {
  const { store } = useAtlas();
  return useSyncExternalStore(
    store.subscribe,
    () => part(store.getState()),
    () => part({ ...store.getState(), selection: everything, theme: "auto" }),
  );
}

/** The dataset through the current selection. */
export function useView(): View {
  const { dataset } = useAtlas();
  const selection = useAtlasState((state) => state.selection);
  return useMemo(() => select(dataset, selection), [dataset, selection]);
}

/** The same a moment later, for what may follow the answer to a click. */
export const useFollowingView = (): View => useDeferredValue(useView());

const never = () => () => undefined;

/** False in the prerendered page and during hydration, true from then on. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
