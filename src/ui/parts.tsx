import { lazy, Suspense } from "react";
import type { ChartId } from "../charts";
import { useAtlas, type Parts } from "./atlas";
import { awake } from "./awaken";

type Name = keyof Parts;

const late: Parts = {
  ChartFigure: lazy(async () => {
    await awake;
    return { default: (await import("./chart-figure")).ChartFigure };
  }),
  Footer: lazy(async () => ({ default: (await import("./footer")).Footer })),
  Hero: lazy(async () => ({ default: (await import("./hero")).Hero })),
  FactsTable: lazy(async () => ({ default: (await import("./facts-table")).FactsTable })),
  HonoursLists: lazy(async () => ({ default: (await import("./honours-lists")).HonoursLists })),
};

/** A part that comes to life once its code has arrived; until then its markup stands. */
export function Late({ id }: { id: ChartId }) {
  const { ChartFigure } = useAtlas().parts ?? late;
  return (
    <Suspense>
      <ChartFigure id={id} />
    </Suspense>
  );
}

/** A part that never changes: a prerendered page keeps its markup and loads no code for it. */
export function Still({ name }: { name: Exclude<Name, "ChartFigure"> }) {
  const { parts, prerendered } = useAtlas();
  const Part = (parts ?? late)[name];
  if (prerendered && !parts)
    return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
  return (
    <div>
      <Suspense>
        <Part />
      </Suspense>
    </div>
  );
}
