import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import type { ChartId } from "../charts";
import { showsSome } from "../charts/frames/window";
import { withTimeout } from "../exports/timeout";
import { useAtlas, useText, type Parts } from "./atlas";
import { ErrorBoundary } from "./error-boundary";
import { interacted } from "./hydrate-on-interaction";

const words = {
  chart: {
    zh: "这张图没能变为可交互图，图和数据表仍可阅读。",
    en: "This chart could not be made interactive; its picture and table remain readable.",
  },
  table: {
    zh: "这张表没能变为可交互的表，内容仍可阅读。",
    en: "This table could not be made interactive; what it says remains readable.",
  },
};

/** Code that comes at once, and the same code once it is wanted. */
function late<P>(load: () => Promise<ComponentType<P>>) {
  const part = async () => ({ default: await withTimeout(load()) });
  // On its way while the page is taken over, where the reader turned to it before that.
  const wanted = interacted.then(part);
  // Whoever shows it tells that it did not come.
  wanted.catch(() => undefined);
  return { atOnce: lazy(part), wanted: lazy(() => wanted) };
}

const chartFigure = late(async () => (await import("./chart-figure")).ChartFigure);
const comparison = late(async () => (await import("./comparison")).Comparison);

type StillName = Exclude<keyof Parts, "ChartFigure" | "Comparison">;

const still: Pick<Parts, StillName> = {
  Footer: lazy(async () => ({ default: (await import("./footer")).Footer })),
  Hero: lazy(async () => ({ default: (await import("./hero")).Hero })),
  FactsTable: lazy(async () => ({ default: (await import("./facts-table")).FactsTable })),
  HonoursLists: lazy(async () => ({ default: (await import("./honours-lists")).HonoursLists })),
};

/** Keeps the markup of a section where its code does not come, and says so. */
function Late({
  id,
  what,
  children,
}: {
  id: string;
  what: keyof typeof words;
  children: ReactNode;
}) {
  const t = useText();
  return (
    <ErrorBoundary message={t(words[what])} keep={id}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}

/**
 * A chart that comes to life once it is wanted and its code has arrived; until then its markup
 * stands. One whose markup shows some of its rows comes at once: paper is to have them all.
 */
export function LateChart({ id }: { id: ChartId }) {
  const { dataset, parts, prerendered } = useAtlas();
  const waits = prerendered && !showsSome(dataset, { matrix: true });
  const ChartFigure = parts?.ChartFigure ?? (waits ? chartFigure.wanted : chartFigure.atOnce);
  return (
    <Late id={id} what="chart">
      <ChartFigure id={id} />
    </Late>
  );
}

/** The comparison, likewise; of a large dataset its markup does not say all. */
export function LateComparison() {
  const { dataset, parts, prerendered } = useAtlas();
  const waits = prerendered && dataset.whole === undefined;
  const Comparison = parts?.Comparison ?? (waits ? comparison.wanted : comparison.atOnce);
  return (
    <Late id="compare" what="table">
      <Comparison />
    </Late>
  );
}

/** A part that seldom changes: unless it is live, a prerendered page keeps its markup and loads no code for it. */
export function Still({ name, live = false }: { name: StillName; live?: boolean }) {
  const { parts, prerendered } = useAtlas();
  const Part = (parts ?? still)[name];
  if (prerendered && !parts && !live)
    return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
  return (
    <div>
      <Suspense>
        <Part />
      </Suspense>
    </div>
  );
}
