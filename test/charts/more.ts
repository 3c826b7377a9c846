import type { Dataset, Event } from "../../src/model/dataset";
import type { Text } from "../../src/model/text";
import { dataset } from "../dataset";

const text = (zh: string, en: string): Text => ({ zh, en });

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error("more: expected at least one, found none");
  return item;
}

const event = (id: string, kind: Event["kind"], date: string, title: Text, short: Text): Event => ({
  ...{ id, kind, date, title, short },
  facts: first(dataset.events).facts,
});

/** The dataset some years on: nine events, four tiers, three benchmarks, longer names. */
export const more: Dataset = {
  ...dataset,
  events: [
    ...dataset.events,
    event(
      "expo",
      "event",
      "2018-11-05",
      text(
        "首届国际进口博览会在上海开幕并签署合作意向",
        "The first international import expo opens",
      ),
      text("进口博览会", "Import expo"),
    ),
    event("area", "event", "2020", text("示范区挂牌", "Area set up"), text("示范区", "Area")),
    event(
      "second",
      "event",
      "2024-03-22",
      text("第二批先导区授牌大会在临港召开", "A second batch of zones receives its plaques"),
      text("第二批", "Second batch"),
    ),
    event("review", "event", "2025-06", text("中期评估", "Review"), text("评估", "Review")),
    event(
      "clusters",
      "target",
      "2035",
      text("若干领跑全球的未来产业集群", "Globally leading clusters of future industries"),
      text("集群", "Clusters"),
    ),
  ],
  tiers: [
    ...dataset.tiers,
    { ...first(dataset.tiers), id: "town", name: text("街镇级", "Town and subdistrict") },
  ],
  benchmarks: [
    ...dataset.benchmarks,
    {
      ...first(dataset.benchmarks),
      id: "delta",
      name: text("长三角区域质量标杆联盟奖", "Yangtze River Delta Regional Quality Benchmark"),
      short: text("长三角", "Delta"),
    },
  ],
};
