import type { Dataset } from "../../model/dataset";
import type { Page, Shell } from "../page";

const pages = import.meta.glob<Page>(["./*.ts", "!./index.ts"], { eager: true, import: "default" });

/** The path and the markup of every page in the styles of the atlas. */
export const pageFiles = (dataset: Dataset, shell: Shell): readonly (readonly [string, string])[] =>
  Object.values(pages).flatMap((page) => [...page(dataset, shell)]);
