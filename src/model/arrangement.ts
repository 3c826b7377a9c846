import type { Dataset, Zone, ZoneId } from "./dataset";
import { zoneGroups } from "./group";
import { wholeOf, withZones } from "./lookup";
import {
  isArranged,
  matches,
  select,
  zoneView,
  type Selection,
  type Sort,
  type View,
} from "./selection";
import { targetGroups } from "./target";
import { languageTag, type Locale } from "./text";

/**
 * Where each target stands in a sort by target: by what it can be compared with, then the largest
 * first. A zone without a target has no place.
 */
function targetPlaces(dataset: Dataset): ReadonlyMap<ZoneId, number> {
  const sorted = targetGroups(dataset).flatMap(({ targets }) =>
    targets.toSorted((a, b) => b.amount.value - a.amount.value),
  );
  return new Map(sorted.map(({ zone }, place) => [zone.id, place]));
}

function compare(dataset: Dataset, sort: Sort, locale: Locale) {
  if (sort === "name") {
    const { compare } = new Intl.Collator(languageTag[locale]);
    return (a: Zone, b: Zone) => compare(a.name[locale], b.name[locale]);
  }
  const places = targetPlaces(dataset);
  const placeOf = ({ id }: Zone) => places.get(id) ?? places.size;
  return (a: Zone, b: Zone) => placeOf(a) - placeOf(b);
}

/**
 * All zones that a selection shows, in the order that it asks for. Zones of a group stay together;
 * without a zone that matches all are shown, since a chart needs some.
 * @param locale the language of the names that zones may be sorted by
 */
export function arrangedZones(
  dataset: Dataset,
  selection: Selection,
  locale: Locale,
): readonly Zone[] {
  const whole = wholeOf(dataset);
  const { sort, only } = selection;
  const matching = only ? whole.zones.filter((zone) => matches(zone, selection)) : whole.zones;
  const shown = matching.length > 0 ? matching : whole.zones;
  if (sort === undefined) return shown;
  const by = compare(whole, sort, locale);
  return zoneGroups(whole).flatMap(({ zones }) => {
    const group = new Set(zones);
    return shown.filter((zone) => group.has(zone)).toSorted(by);
  });
}

const views = new WeakMap<View, Map<string, View>>();

/**
 * A view with its zones in the order that the selection asks for, and only those that it asks for,
 * as charts and tables show them. All zones that there are take part, and as many are shown as the
 * view had.
 * @param locale the language of the names that zones may be sorted by
 * @param from the place of the first zone that is shown, where there are more than the view had
 */
export function arrange(view: View, locale: Locale, from = 0): View {
  const { dataset, selection } = view;
  if (!isArranged(selection) && from === 0) return view;
  const own = views.get(view) ?? new Map<string, View>();
  views.set(view, own);
  const key = `${locale} ${from}`;
  const known = own.get(key);
  if (known) return known;
  const all = arrangedZones(dataset, selection, locale);
  const count = view.zones.length;
  const first = Math.max(0, Math.min(from, all.length - count));
  const shown = all.slice(first, first + count);
  const places = wholeOf(dataset).zones;
  const made = {
    ...view,
    zones: shown.map((zone) => zoneView(zone, places.indexOf(zone), selection)),
    // Words speak of the zones that are shown, where a page shows some of them.
    ...(dataset.whole && { dataset: withZones(dataset, shown) }),
  };
  own.set(key, made);
  return made;
}

/** The view of all zones that a selection shows, for what is not bound to the few that a page holds. */
export const everyZone = (dataset: Dataset, selection: Selection, locale: Locale): View =>
  arrange(select(wholeOf(dataset), selection), locale);
