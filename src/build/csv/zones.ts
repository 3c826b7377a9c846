import type { Zone } from "../../model/dataset";
import { groupName } from "../../model/group";
import type { Text } from "../../model/text";
import { csvFile, idColumn, inBoth } from "./csv-file";

interface Row extends Zone {
  readonly groupName: Text | undefined;
}

/** What the ids of zones stand for. */
export const zones = csvFile<Row>({
  name: "zones",
  title: { zh: "{zone}", en: "{Zones}" },
  key: ["id"],
  foreign: [
    { column: "target", of: "facts" },
    { column: "place_source", of: "sources" },
  ],
  rows: (dataset) =>
    dataset.zones.map((zone) => ({ ...zone, groupName: groupName(dataset, zone) })),
  columns: [
    idColumn({ zh: "{zone}编号", en: "Id of the {zone}" }),
    ...inBoth<Row>("name", { zh: "名称", en: "Name" }, ({ name }) => name, { required: true }),
    ...inBoth<Row>(
      "official_name",
      { zh: "全称", en: "Official name" },
      ({ officialName }) => officialName,
      { required: true },
    ),
    ...inBoth<Row>("positioning", { zh: "定位", en: "Positioning" }, (zone) => zone.positioning, {
      required: true,
    }),
    ...inBoth<Row>("place", { zh: "所在地", en: "Where it lies" }, ({ place }) => place.text, {
      required: true,
    }),
    {
      name: "place_source",
      about: {
        zh: "所在地的来源编号，见 sources.csv",
        en: "Id of the source of where it lies, as in sources.csv",
      },
      required: true,
      of: ({ place }) => place.source,
    },
    {
      name: "target",
      about: { zh: "目标的事实编号，见 facts.csv", en: "Id of its target, as in facts.csv" },
    },
    ...inBoth<Row>(
      "group",
      { zh: "所属分组", en: "The group that it belongs to" },
      (zone) => zone.groupName,
    ),
  ],
});
