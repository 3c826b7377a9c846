import { StrictMode, type ComponentType, type ReactNode } from "react";
import type { Dataset } from "../model/dataset";
import type { Locale } from "../model/text";
import { AtlasContext, type Atlas } from "../ui/atlas";
import type { Loaded } from "../ui/load-dataset";
import type { NoticeProps } from "../ui/notice";

/** What the components of a page may ask for, whether it came with its markup or not. */
export type PageAtlas = Omit<Atlas, "prerendered">;

/** What a page is and what it needs; how it is prerendered and starts is the same for all of them. */
export interface PageKind {
  /** What stands on it. */
  readonly page: ReactNode;
  /** Gets its data, and what else it cannot do without. */
  load(): Promise<Loaded>;
  /** What its components may ask for once they answer the reader. */
  atlas(dataset: Dataset, locale: Locale): PageAtlas | Promise<PageAtlas>;
  /** Says that the data did not come. */
  readonly Notice: ComponentType<NoticeProps>;
}

/** A page as it is drawn, in Node and in a browser. */
export const drawn = (page: ReactNode, atlas: Atlas): ReactNode => (
  <StrictMode>
    <AtlasContext value={atlas}>{page}</AtlasContext>
  </StrictMode>
);
