import { createRoot, type Root } from "react-dom/client";
import { localeOf } from "../model/locale";
import { drawn, type PageKind } from "../pages/page-kind";
import { retryLoad } from "../ui/load-dataset";
import { required } from "../ui/page-content";
import { hydrate } from "./hydrate";

const root = document.documentElement;

let told: Root | undefined;

/** Gets a page's data and takes it over; where that fails, says so and offers to try again. */
export async function start(kind: PageKind): Promise<void> {
  root.dataset["arrived"] = "";
  const locale = localeOf(root.lang);
  const loaded = await kind.load();
  told?.unmount();
  told = undefined;
  if ("trouble" in loaded) {
    const { trouble } = loaded;
    const onRetry = () => retryLoad(trouble, () => void start(kind));
    told = createRoot(required("notice", HTMLElement));
    return told.render(<kind.Notice {...{ locale, trouble, onRetry }} />);
  }
  const atlas = await kind.atlas(loaded.dataset, locale);
  const page = (prerendered: boolean) => drawn(kind.page, { ...atlas, prerendered });
  const place = required("app", HTMLElement);
  if (place.childElementCount > 0) hydrate(place, page);
  else createRoot(place).render(page(false));
}
