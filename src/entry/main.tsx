import { createRoot, type Root } from "react-dom/client";
import type { Dataset } from "../model/dataset";
import type { Locale } from "../model/text";
import { storeFromLocation } from "../state/location";
import type { Atlas, ChartEntry } from "../ui/atlas";
import { Notice } from "../ui/notice";
import { hideToast, showToast } from "../ui/toast";
import { App } from "./app";
import { hydrate } from "./hydrate";
import { registerWhenIdle } from "./register-when-idle";
import { loadDataset, retryLoad } from "./load";
import { CHARTS } from "./outline";
import { ignoreTransitionEvents } from "./ignore-transition-events";

const words = { loading: { zh: "正在载入数据…", en: "Loading the data …" } };

/** Name of the toast while the data are on their way, and how long they may be without it; ms. */
const LOADING = "loading";
const SOON = 500;

const root = document.documentElement;
const locale: Locale = root.lang.startsWith("en") ? "en" : "zh";

/** The charts as the page lists them; a page made by scripts alone asks the charts themselves. */
async function chartsOfPage(dataset: Dataset): Promise<readonly ChartEntry[]> {
  const listed = document.querySelector<HTMLMetaElement>(`meta[name="${CHARTS}"]`)?.content;
  if (listed) return JSON.parse(listed) as readonly ChartEntry[];
  return (await import("./chart-entries")).chartEntries(dataset);
}

/** From here on the application answers, not the first script. */
function take(dataset: Dataset, charts: readonly ChartEntry[]): void {
  const place = document.getElementById("app");
  if (!place) throw new Error("no #app on the page; expected one");
  root.dataset["taken"] = "";
  const atlas: Atlas = {
    dataset,
    locale,
    store: storeFromLocation(dataset),
    charts,
    prerendered: false,
  };
  if (place.childElementCount > 0)
    hydrate(place, (prerendered) => <App atlas={{ ...atlas, prerendered }} />);
  else createRoot(place).render(<App atlas={atlas} />);
}

let notice: Root | undefined;

async function start(): Promise<void> {
  const loading = setTimeout(() => showToast({ name: LOADING, text: words.loading }), SOON);
  const loaded = await loadDataset();
  clearTimeout(loading);
  hideToast(LOADING);
  notice?.unmount();
  notice = undefined;
  if ("dataset" in loaded) return take(loaded.dataset, await chartsOfPage(loaded.dataset));
  const place = document.getElementById("notice");
  if (!place) throw new Error("no #notice on the page; expected one");
  notice = createRoot(place);
  const { trouble } = loaded;
  const again = () => retryLoad(trouble, () => void start());
  notice.render(<Notice locale={locale} trouble={trouble} onRetry={again} />);
}

root.dataset["arrived"] = "";
ignoreTransitionEvents();
void start();
void registerWhenIdle({ announces: true });
