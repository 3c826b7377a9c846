import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Dataset } from "../model/dataset";
import type { Locale } from "../model/text";
import type { Trouble } from "../ui/notice";
import { hydrate } from "./hydrate";
import { retryLoad, type Loaded } from "./load";

/** A kind of page that an application answers for. */
export interface PageKind {
  /** Fetches its data. */
  load(): Promise<Loaded>;
  /** What stands on the page; `prerendered` says whether it came with its markup. */
  page(dataset: Dataset, locale: Locale): Promise<(prerendered: boolean) => ReactNode>;
  /** What stands there where the data did not come. */
  notice(trouble: Trouble, onRetry: () => void, locale: Locale): ReactNode;
}

const root = document.documentElement;

/** @throws Error where a page lacks what its build puts there. */
export function required<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no #${id} on the page; expected one`);
  return found;
}

let told: Root | undefined;

/** Fetches the dataset and takes the page over; where that fails, says so and offers to try again. */
export async function start(kind: PageKind): Promise<void> {
  root.dataset["arrived"] = "";
  const locale: Locale = root.lang.startsWith("en") ? "en" : "zh";
  const loaded = await kind.load();
  told?.unmount();
  told = undefined;
  if ("trouble" in loaded) {
    const { trouble } = loaded;
    const again = () => retryLoad(trouble, () => void start(kind));
    told = createRoot(required("notice", HTMLElement));
    return told.render(kind.notice(trouble, again, locale));
  }
  const place = required("app", HTMLDivElement);
  const page = await kind.page(loaded.dataset, locale);
  if (place.childElementCount > 0) hydrate(place, page);
  else createRoot(place).render(page(false));
}
