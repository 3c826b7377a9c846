import { useEffect } from "react";
import type { ChartEntry } from "../charts";
import type { Dataset } from "../model/dataset";
import { filterForm } from "../state/form";
import { storeFromLocation } from "../state/location";
import { useAtlas, useAtlasState } from "../ui/atlas";
import { replayPresses } from "../ui/early-presses";
import { wantFor, watchForInteraction } from "../ui/hydrate-on-interaction";
import { layOutOffscreen } from "../ui/layout-offscreen";
import { loadDataset } from "../ui/load-dataset";
import { loadHighlight } from "../ui/load-highlight";
import { Notice } from "../ui/notice";
import { Page } from "../ui/page";
import { metaContent } from "../ui/page-content";
import { resumePlace } from "../ui/place";
import { hideToast, showToast } from "../ui/toast";
import type { PageKind } from "./page-kind";

/** Name of the meta element that lists the charts and their places. */
export const CHARTS = "atlas-charts";

const words = { loading: { zh: "正在载入数据…", en: "Loading the data …" } };

/** Name of the toast while the data are on their way, and how long they may be without it; ms. */
const LOADING = "loading";
const SOON = 500;

async function load() {
  const loading = setTimeout(() => showToast({ name: LOADING, text: words.loading }), SOON);
  const loaded = await loadDataset();
  clearTimeout(loading);
  hideToast(LOADING);
  return loaded;
}

/** The charts as the page lists them; a page made by scripts alone asks the charts themselves. */
async function chartsOfPage(dataset: Dataset): Promise<readonly ChartEntry[]> {
  const listed = metaContent(CHARTS);
  if (listed) return JSON.parse(listed) as readonly ChartEntry[];
  return (await import("../charts")).chartEntries(dataset);
}

/** Brings late parts for what the reader chooses. */
function Choice() {
  const late = useAtlasState((state) => state.late);
  useEffect(() => wantFor(late), [late]);
  return null;
}

/** The whole atlas, and what is to be done as soon as it answers. */
export function AtlasPage() {
  const { store } = useAtlas();
  useEffect(() => {
    const root = document.documentElement;
    // Where the page was drawn anew, its places know nothing yet: the first script marks them.
    delete root.dataset["pending"];
    filterForm()?.dispatchEvent(new Event("change", { bubbles: true }));
    resumePlace();
    replayPresses(document);
    return layOutOffscreen();
  }, []);
  useEffect(() => watchForInteraction(store.getState().selection), [store]);
  useEffect(loadHighlight, []);
  return (
    <>
      <Choice />
      <Page />
    </>
  );
}

/** The atlas in one language. */
export const atlas: PageKind = {
  page: <AtlasPage />,
  load,
  async atlas(dataset, locale) {
    const charts = await chartsOfPage(dataset);
    // From here on the application answers, not the first script.
    document.documentElement.dataset["taken"] = "";
    return { dataset, locale, charts, store: storeFromLocation(dataset) };
  },
  Notice,
};
