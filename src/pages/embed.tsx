import type { ChartId } from "../charts";
import type { FieldId } from "../model/dataset";
import { embedAddress } from "../model/embed-address";
import { homeOf } from "../model/locale";
import { everything, type Selection } from "../model/selection";
import { followForm } from "../state/form";
import { createAtlasStore } from "../state/store";
import { Embed } from "../ui/embed";
import { EmbedNotice } from "../ui/embed-notice";
import { loadDataset } from "../ui/load-dataset";
import type { PageKind } from "./page-kind";

/** The selection that an embed's path asks for. */
export const shownSelection = (field?: FieldId): Selection =>
  field === undefined ? everything : { ...everything, fields: [field] };

/**
 * One chart for other people's pages. Its form was filled from the address, and nothing is
 * written back: the history is the host's, and storage may be refused.
 */
export const embed = (chart: ChartId, field?: FieldId): PageKind => ({
  page: <Embed id={chart} />,
  load: loadDataset,
  atlas(dataset, locale) {
    const address = embedAddress(location.search, dataset, field);
    const store = createAtlasStore(address, "auto", shownSelection(field));
    followForm(store, dataset);
    return { dataset, locale, store, charts: [], home: homeOf(locale) };
  },
  Notice: EmbedNotice,
});
