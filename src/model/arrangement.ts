import type { Dataset, ZoneId } from "./dataset";
import { zoneGroups } from "./group";
import { wholeOf } from "./lookup";
import { isArranged, zoneView, type Sort, type View, type ZoneView } from "./selection";
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
    return (a: ZoneView, b: ZoneView) => compare(a.zone.name[locale], b.zone.name[locale]);
  }
  const places = targetPlaces(dataset);
  const placeOf = ({ zone }: ZoneView) => places.get(zone.id) ?? places.size;
  return (a: ZoneView, b: ZoneView) => placeOf(a) - placeOf(b);
}

function arranged({ dataset, selection, zones: own }: View, locale: Locale) {
  const whole = wholeOf(dataset);
  const { sort, only } = selection;
  const all = whole.zones.map((zone, index) => zoneView(zone, index, selection));
  const matching = only ? all.filter(({ matches }) => matches) : all;
  const shown = matching.length > 0 ? matching : all;
  if (sort === undefined) return shown.slice(0, own.length);
  const by = compare(whole, sort, locale);
  const sorted = zoneGroups(whole).flatMap(({ zones }) => {
    const group = new Set(zones);
    return shown.filter(({ zone }) => group.has(zone)).toSorted(by);
  });
  return sorted.slice(0, own.length);
}

const views = new WeakMap<View, Partial<Record<Locale, View>>>();

/**
 * A view with its zones in the order that the selection asks for, and only those that it asks for,
 * as charts and tables show them. All zones that there are take part, and as many are shown as the
 * view had. Zones of a group stay together; without a zone that matches all are shown, since a
 * chart needs some.
 * @param locale the language of the names that zones may be sorted by
 */
export function arrange(view: View, locale: Locale): View {
  if (!isArranged(view.selection)) return view;
  const known = views.get(view);
  const made = known?.[locale] ?? { ...view, zones: arranged(view, locale) };
  views.set(view, { ...known, [locale]: made });
  return made;
}
