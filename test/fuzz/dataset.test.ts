import { drawn } from "../../src/engine/drawn";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { charts } from "../../src/charts";
import type { Chart, Frame } from "../../src/charts/chart";
import { decode } from "../../src/model/address";
import type { Dataset } from "../../src/model/dataset";
import { factOf } from "../../src/model/lookup";
import { readDataset, type Reading } from "../../src/model/read-dataset";
import { select, type View } from "../../src/model/selection";
import { framesOf } from "../charts/frames";
import { dataset } from "../dataset";
import { PATIENCE, tryAll } from "./cases";
import { changes, mutantsOf } from "./mutant";
import { unsound } from "./sound";

/** As it would arrive: through JSON, which knows no `undefined` and makes `__proto__` a key like others. */
const sent = (document: unknown): unknown => JSON.parse(JSON.stringify(document) ?? "null");

const queries = ["", "field=space", "field=health&field=energy&match=all", "zone=lingang"];

/** All that a chart says and draws. */
const shown = (chart: Chart, view: View, frame: Frame) => ({
  title: chart.title(view.dataset),
  subtitle: chart.subtitle(view, frame.density),
  note: chart.note(view),
  sources: chart.sources(view),
  summary: chart.summary(view),
  table: chart.table(view),
  scene: drawn(chart, view, frame),
  points: chart.points(view, frame.locale),
});

/** The numbers of a table, each against the fact that it names. */
function expectFigures(made: Dataset, { table }: ReturnType<typeof shown>): void {
  for (const { cells } of table.rows)
    for (const cell of cells)
      if (cell.kind === "amount") expect(cell.amount).toEqual(factOf(made, cell.fact).amount);
}

function expectNamed(read: Reading): void {
  const issues = "issues" in read ? read.issues : [];
  for (const { path, message } of issues) {
    expect(path).not.toBe("");
    expect(unsound(message), path).toEqual([]);
  }
}

test(
  "any dataset is drawn with its own figures, or refused with the place that is wrong",
  () => {
    let drawn = 0;
    const cases = fc.record({
      document: mutantsOf(dataset),
      chart: fc.constantFrom(...charts.values()),
      box: fc.nat(),
      query: fc.constantFrom(...queries),
    });
    const told = ({ document, chart, box }: { document: unknown; chart: Chart; box: number }) => [
      [...charts].find(([, each]) => each === chart)?.[0],
      box,
      ...changes(dataset, document),
    ];
    tryAll(
      "dataset",
      cases,
      ({ document, chart, box, query }) => {
        const read = readDataset(sent(document));
        if (!("dataset" in read)) return expectNamed(read);
        if (!chart.holds(read.dataset)) return;
        drawn++;
        const frames = framesOf(chart, read.dataset);
        const frame = frames[box % frames.length];
        if (!frame) throw new Error("no frame; expected one");
        const view = select(read.dataset, decode(query, read.dataset).selection);
        const made = shown(chart, view, frame);
        expect(unsound(made)).toEqual([]);
        expectFigures(read.dataset, made);
      },
      told,
    );
    expect(drawn).toBeGreaterThan(0);
  },
  PATIENCE,
);
