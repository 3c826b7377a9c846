import { useEffect } from "react";
import { decode } from "../model/address";
import { createAtlasStore } from "../state/store";
import { loadDataset } from "../ui/load-dataset";
import type { NoticeProps } from "../ui/notice";
import { Slides } from "../ui/slides/deck";
import { pictureDrawer } from "../ui/draw-picture";
import { tellMissingWords } from "../ui/missing-words";
import type { PageKind } from "./page-kind";

function Notice({ trouble, onRetry }: NoticeProps) {
  const detail = trouble.kind === "missing" ? trouble.detail : (trouble.issues[0]?.message ?? "");
  useEffect(() => tellMissingWords(detail, onRetry), [detail, onRetry]);
  return null;
}

/** The slides in both languages, where something is chosen that they do not say by themselves. */
export const present: PageKind = {
  page: <Slides />,
  async load() {
    const [loaded] = await Promise.all([loadDataset(), pictureDrawer()]);
    return loaded;
  },
  async atlas(dataset, locale) {
    const store = createAtlasStore(decode(location.search, dataset));
    return { dataset, locale, store, charts: [], draw: await pictureDrawer() };
  },
  Notice,
};
