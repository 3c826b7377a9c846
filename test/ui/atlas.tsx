import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { Theme } from "../../src/model/address";
import type { Dataset } from "../../src/model/dataset";
import { everything, type Selection } from "../../src/model/selection";
import type { Locale } from "../../src/model/text";
import { createAtlasStore } from "../../src/state/store";
import { AtlasContext, type Atlas } from "../../src/ui/atlas";
import { dataset as real } from "../dataset";

interface Setting {
  readonly locale?: Locale;
  readonly selection?: Partial<Selection>;
  readonly dataset?: Dataset;
  readonly theme?: Theme;
}

/** Renders a part of the page inside an atlas, with its store and a user. */
export function show(
  part: ReactNode,
  { locale = "zh", selection, dataset = real, theme = "auto" }: Setting = {},
) {
  const chosen = { ...everything, ...selection };
  const store = createAtlasStore({ selection: chosen }, theme);
  const atlas: Atlas = { dataset, locale, store, charts: [], prerendered: false };
  const shown = render(<AtlasContext value={atlas}>{part}</AtlasContext>);
  return { ...shown, store, user: userEvent.setup() };
}
