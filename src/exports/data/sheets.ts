import type { Job } from "../format";
import { aboutSheet } from "./about-sheet";
import { factSheet, sourceSheet } from "./fact-sheets";
import type { Sheet } from "./sheet";
import { factsOfTable, tableSheet } from "./table-sheet";

/** Whether a job asks for everything, and not for one chart. */
export const whole = ({ charts }: Job): boolean => charts.length !== 1;

/** The facts a job is about: all of them, or those of its one chart. */
export function factsOf(job: Job) {
  const { view, charts } = job;
  const used = new Set(charts.flatMap(([, chart]) => [...factsOfTable(chart, view)]));
  return view.dataset.facts.filter(({ id }) => whole(job) || used.has(id));
}

/** The sources of a job's facts and charts. */
export function sourcesOf(job: Job) {
  const { view, charts } = job;
  const used = new Set([
    ...factsOf(job).map(({ source }) => source),
    ...charts.flatMap(([, chart]) => chart.sources(view).map(({ source }) => source)),
  ]);
  return view.dataset.sources.filter(({ id }) => used.has(id));
}

/** The one table of a job that a CSV file has room for: the chart’s, or all facts. */
export function mainSheet(job: Job): Sheet {
  const [first] = job.charts;
  return !first || whole(job)
    ? factSheet(factsOf(job), job.locale, job.view.dataset)
    : tableSheet(...first, job.view, job.locale);
}

/** All tables of a job, for a workbook. */
export const sheets = (job: Job): readonly Sheet[] => [
  ...[
    ...job.charts.map(([id, chart]) => tableSheet(id, chart, job.view, job.locale)),
    factSheet(factsOf(job), job.locale, job.view.dataset),
    sourceSheet(sourcesOf(job), job.locale),
  ].map((sheet): Sheet => ({ ...sheet, filter: true })),
  aboutSheet(job),
];
