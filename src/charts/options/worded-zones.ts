import { fieldOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import { list } from "../../model/text";
import type { Frame } from "../chart";
import type { Option } from "../kit/option";
import { wordedRows } from "../kit/worded-rows";
import { capital } from "../words/count";
import { fieldInSentence } from "../words/filtering";
import { listShort } from "../words/fields";
import { targetBeside } from "./overview-sizes";

/** A row of words for each zone, for embeds that are too small for a matrix or bars: its fields, its target, or both. */
export function wordedZones(view: View, frame: Frame, says: "fields" | "target" | "both"): Option {
  const { locale } = frame;
  const { dataset } = view;
  return wordedRows(
    view.zones.map(({ zone, index, matches }) => {
      const [first, ...others] = zone.fields.map(({ field }) => field);
      const named = [
        ...(first === undefined ? [] : [fieldOf(dataset, first).name[locale]]),
        ...others.map((field) => fieldInSentence(dataset, field, locale)),
      ];
      const target = targetBeside(dataset, zone, locale);
      const whose = { zone: zone.id, index };
      return {
        datum: { key: zone.id, role: "datum" as const, ...whose },
        ...(says === "both" && { aside: { key: `target-${zone.id}`, ...whose } }),
        ...{ zone: { index, matches }, name: zone.name[locale] },
        words: says === "target" ? "" : capital(list(named, locale)),
        ...(says === "fields"
          ? { said: listShort(zone, locale) }
          : { ...(target.amount && { amount: target.amount }), said: target.words }),
      };
    }),
    frame,
    dataset,
  );
}
