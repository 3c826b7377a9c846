import { Fragment } from "react";
import { hasComparison, hasHonours, sectionOrders as orders } from "../model/sections";
import type { Dataset } from "../model/dataset";
import { useAtlas } from "./atlas";
import { Empty } from "./empty";
import { Filter } from "./filter";
import { Header } from "./header";
import { LateChart, LateComparison, Still } from "./parts";
import { Provenance } from "./provenance";
import { ZoneCards } from "./zone-cards";

/** What stands between the charts. */
const between = (dataset: Dataset) => [
  { order: orders.zones, id: "zones", part: <ZoneCards /> },
  ...(hasComparison(dataset)
    ? [{ order: orders.compare, id: "compare", part: <LateComparison /> }]
    : []),
  ...(hasHonours(dataset)
    ? [{ order: orders.honours, id: "honours", part: <Still name="HonoursLists" /> }]
    : []),
];

/** The whole atlas. */
export function Page() {
  const { charts, dataset } = useAtlas();
  const figures = charts.map(({ id, order }) => ({ id, order, part: <LateChart id={id} /> }));
  return (
    <>
      <Header />
      <main>
        <Still name="Hero" />
        <Filter />
        <Empty />
        {[...figures, ...between(dataset)]
          .toSorted((a, b) => a.order - b.order)
          .map(({ id, part }) => (
            <Fragment key={id}>{part}</Fragment>
          ))}
        <Still name="FactsTable" live={dataset.whole !== undefined} />
      </main>
      <Still name="Footer" />
      <Provenance />
    </>
  );
}
