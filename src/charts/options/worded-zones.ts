import { fieldOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import { list } from "../../model/text";
import type { Frame } from "../chart";
import type { Option } from "../kit/option";
import { wordedRows } from "../kit/worded-rows";
import { capital } from "../words/count";
import { fieldInSentence } from "../words/filtering";
import { listShort } from "../words/fields";
import type { TargetSaid } from "./overview-sizes";

/** A row of words for each zone, for embeds that are too small for a matrix: its fields, and its target where one is given; or that alone. */
export function wordedZones(
  view: View,
  frame: Frame,
  targets?: readonly TargetSaid[],
  alone = false,
): Option {
  const { locale } = frame;
  const { dataset } = view;
  return wordedRows(
    view.zones.map(({ zone, index, matches }) => {
      const named = zone.fields.map(({ field }, place) =>
        place === 0
          ? fieldOf(dataset, field).name[locale]
          : fieldInSentence(dataset, field, locale),
      );
      const target = targets?.[index];
      const whose = { zone: zone.id, index };
      return {
        datum: { key: zone.id, role: "datum" as const, ...whose },
        ...(target && !alone && { aside: { key: `target-${zone.id}`, ...whose } }),
        ...{ zone: { index, matches }, name: zone.name[locale] },
        words: alone ? "" : capital(list(named, locale)),
        ...(target
          ? { ...(target.amount && { amount: target.amount }), said: target.words }
          : { said: listShort(zone, locale) }),
      };
    }),
    frame,
    dataset,
  );
}
