import { StrictMode } from "react";
import { embedAddress } from "../model/embed-address";
import { everything } from "../model/selection";
import { embedStore } from "../state/embed";
import { AtlasContext, type Atlas } from "../ui/atlas";
import { Embed } from "../ui/embed";
import { EmbedNotice } from "../ui/embed-notice";
import { keepReporting } from "./embed-report";
import { homeOf } from "./home";
import { loadDataset } from "./load";
import { start } from "./start";

const { chart = "", field } = document.documentElement.dataset;

keepReporting(chart);
void start({
  load: loadDataset,
  async page(dataset, locale) {
    const shown = field === undefined ? everything : { ...everything, fields: [field] };
    const store = embedStore(embedAddress(location.search, dataset, field), shown);
    const home = homeOf(locale);
    const atlas: Atlas = { dataset, locale, store, charts: [], prerendered: false, home };
    return (prerendered) => (
      <StrictMode>
        <AtlasContext value={{ ...atlas, prerendered }}>
          <Embed id={chart} />
        </AtlasContext>
      </StrictMode>
    );
  },
  notice: (_, onRetry, locale) => <EmbedNotice locale={locale} onRetry={onRetry} />,
});
