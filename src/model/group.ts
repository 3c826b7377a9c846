import type { Dataset, Zone } from "./dataset";
import type { Text } from "./text";

/** Zones that belong together and stand one after another: a batch, a district. */
export interface ZoneGroup {
  /** Nothing for zones that belong to no group. */
  readonly name?: Text;
  /** The place of its first zone in the dataset's order. */
  readonly from: number;
  readonly zones: readonly Zone[];
}

/** What the group of a zone is called; nothing where it belongs to none. */
export const groupName = ({ groups }: Dataset, zone: Zone): Text | undefined =>
  groups.find(({ id }) => id === zone.group)?.name;

/** The zones by their groups, in the dataset's order; all in one without a name where there are none. */
export const zoneGroups = (dataset: Dataset): readonly ZoneGroup[] => {
  const { zones } = dataset;
  const starts = zones.flatMap(({ group }, index) =>
    index === 0 || group !== zones[index - 1]?.group ? [index] : [],
  );
  return starts.map((from, index) => {
    const own = zones.slice(from, starts[index + 1]);
    const name = own[0] && groupName(dataset, own[0]);
    return { from, zones: own, ...(name && { name }) };
  });
};
