import { lazy, Suspense } from "react";
import type { ChartId } from "../charts";
import { inTime } from "../exports/in-time";
import { useAtlas, useText, type Parts } from "./atlas";
import { ErrorBoundary } from "./error-boundary";

const words = {
  failed: {
    zh: "这张图没能变为可交互图，图和数据表仍可阅读。",
    en: "This chart could not be made interactive; its picture and table remain readable.",
  },
};

type Name = keyof Parts;

const late: Parts = {
  ChartFigure: lazy(async () => ({
    default: (await inTime(import("./chart-figure"))).ChartFigure,
  })),
  Footer: lazy(async () => ({ default: (await import("./footer")).Footer })),
  Hero: lazy(async () => ({ default: (await import("./hero")).Hero })),
  FactsTable: lazy(async () => ({ default: (await import("./facts-table")).FactsTable })),
  HonoursLists: lazy(async () => ({ default: (await import("./honours-lists")).HonoursLists })),
};

/** A part that comes to life once its code has arrived; until then its markup stands. */
export function Late({ id }: { id: ChartId }) {
  const { ChartFigure } = useAtlas().parts ?? late;
  const t = useText();
  return (
    <ErrorBoundary message={t(words.failed)} keep={id}>
      <Suspense>
        <ChartFigure id={id} />
      </Suspense>
    </ErrorBoundary>
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
