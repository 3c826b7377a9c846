import { Fragment } from "react";
import { charts } from "../charts";
import { ChartFigure } from "./chart-figure";
import { Comparison } from "./comparison";
import { Empty } from "./empty";
import { FactsTable } from "./facts-table";
import { Filter } from "./filter";
import { Footer } from "./footer";
import { Header } from "./header";
import { Hero } from "./hero";
import { HonoursLists } from "./honours-lists";
import { Provenance } from "./provenance";
import { ZoneCards } from "./zone-cards";

/** What stands between the charts: each part comes before the first chart of a higher order. */
const between = [
  { order: 40, Part: ZoneCards },
  { order: 50, Part: Comparison },
  { order: 70, Part: HonoursLists },
];

/** The whole atlas. */
export function Page() {
  const all = [...charts];
  const parts = [
    ...all.map(([id, chart]) => ({
      order: chart.order,
      id,
      part: <ChartFigure id={id} chart={chart} />,
    })),
    ...between.map(({ order, Part }) => ({ order, id: Part.name, part: <Part /> })),
  ].toSorted((a, b) => a.order - b.order);
  return (
    <>
      <Header />
      <main>
        <Hero />
        <Filter />
        <Empty />
        {parts.map(({ id, part }) => (
          <Fragment key={id}>{part}</Fragment>
        ))}
        <FactsTable />
      </main>
      <Footer />
      <Provenance />
    </>
  );
}
