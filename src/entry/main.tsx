import type { Dataset } from "../model/dataset";
import { storeFromLocation } from "../state/location";
import type { Atlas, ChartEntry } from "../ui/atlas";
import { Notice } from "../ui/notice";
import { hideToast, showToast } from "../ui/toast";
import { App } from "./app";
import { ignoreTransitionEvents } from "./ignore-transition-events";
import { loadDataset } from "./load";
import { CHARTS } from "./outline";
import { registerWhenIdle } from "./register-when-idle";
import { start } from "./start";

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
  const listed = document.querySelector<HTMLMetaElement>(`meta[name="${CHARTS}"]`)?.content;
  if (listed) return JSON.parse(listed) as readonly ChartEntry[];
  return (await import("./chart-entries")).chartEntries(dataset);
}

ignoreTransitionEvents();
void start({
  load,
  async page(dataset, locale) {
    const charts = await chartsOfPage(dataset);
    // From here on the application answers, not the first script.
    document.documentElement.dataset["taken"] = "";
    const store = storeFromLocation(dataset);
    const atlas: Atlas = { dataset, locale, store, charts, prerendered: false };
    return (prerendered) => <App atlas={{ ...atlas, prerendered }} />;
  },
  notice: (trouble, onRetry, locale) => (
    <Notice locale={locale} trouble={trouble} onRetry={onRetry} />
  ),
});
void registerWhenIdle({ announces: true });
