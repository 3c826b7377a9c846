import { useEffect } from "react";
import { decode } from "../model/address";
import { followForm } from "../state/form";
import { createAtlasStore } from "../state/store";
import { loadDataset } from "../ui/load-dataset";
import type { NoticeProps } from "../ui/notice";
import { Slides } from "../ui/slides/deck";
import { tellMissingWords } from "../ui/missing-words";
import type { PageKind } from "./page-kind";

function Notice({ trouble, onRetry }: NoticeProps) {
  const detail = trouble.kind === "missing" ? trouble.detail : (trouble.issues[0]?.message ?? "");
  useEffect(() => tellMissingWords(detail, onRetry), [detail, onRetry]);
  return null;
}

/** The slides in both languages, where something is asked of them that their markup does not say. */
export const present: PageKind = {
  page: <Slides />,
  load: loadDataset,
  atlas(dataset, locale) {
    const store = createAtlasStore(decode(location.search, dataset));
    followForm(store, dataset);
    return { dataset, locale, store, charts: [] };
  },
  Notice,
};
