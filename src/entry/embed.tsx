import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Dataset } from "../model/dataset";
import { embedAddress } from "../model/embed-address";
import { everything } from "../model/selection";
import type { Locale } from "../model/text";
import { embedStore } from "../state/embed";
import { AtlasContext, type Atlas } from "../ui/atlas";
import { Embed } from "../ui/embed";
import { EmbedNotice } from "../ui/embed-notice";
import { homeOf } from "./home";
import { hydrate } from "./hydrate";
import { keepReporting } from "./embed-report";
import { loadDataset, retryLoad } from "./load";

const root = document.documentElement;
const locale: Locale = root.lang.startsWith("en") ? "en" : "zh";
const { chart = "", field } = root.dataset;

function take(dataset: Dataset): void {
  const place = document.getElementById("app");
  if (!place) throw new Error("no #app on the page; expected one");
  const address = embedAddress(location.search, dataset, field);
  const atlas: Atlas = {
    dataset,
    locale,
    store: embedStore(address),
    charts: [],
    prerendered: false,
    shown: field === undefined ? everything : { ...everything, fields: [field] },
    home: homeOf(locale),
  };
  hydrate(place, (prerendered) => (
    <StrictMode>
      <AtlasContext value={{ ...atlas, prerendered }}>
        <Embed id={chart} />
      </AtlasContext>
    </StrictMode>
  ));
}

root.dataset["arrived"] = "";

let notice: Root | undefined;

async function start(): Promise<void> {
  const loaded = await loadDataset();
  notice?.unmount();
  notice = undefined;
  if ("dataset" in loaded) return take(loaded.dataset);
  const place = document.getElementById("notice");
  if (!place) throw new Error("no #notice on the page; expected one");
  notice = createRoot(place);
  const again = () => retryLoad(loaded.trouble, () => void start());
  notice.render(<EmbedNotice locale={locale} onRetry={again} />);
}

keepReporting(chart);
void start();
