import type { Dataset } from "../model/dataset";
import { zoneCount } from "../model/lookup";

/** What a file of some of the zones is named after: first-12-of-3000-zones; nothing where all zones are there. */
export const partName = (dataset: Dataset): string | undefined =>
  dataset.whole && `first-${dataset.zones.length}-of-${zoneCount(dataset)}-zones`;
