import type { Amount } from "../../model/amount";
import type { Benchmark, Dataset } from "../../model/dataset";
import { label } from "../../model/format";
import { amountOf } from "../../model/lookup";
import type { Frame } from "../chart";
import { countOf, DISC, SIDE, type AwardLabels } from "./award-layout";
import { awardSquares, companyDiscs } from "./award-marks";
import { say } from "./lettering";
import { textWidth } from "../../model/metrics";
import { largestPitch } from "./pitch";
import type { Mark } from "./scene";

/** One benchmark of a small picture: a line of words over its squares and its discs. */
export interface AwardRow {
  readonly benchmark: Benchmark;
  readonly awards: Amount;
  readonly companies: Amount;
  readonly y: number;
  readonly height: number;
  readonly rows: number;
  readonly pitch: number;
  readonly size: number;
  /** Whether the companies have a line of their own. */
  readonly twoLines: boolean;
  readonly left: string;
  readonly right: string;
}

const LINE = 1.4;

/** Lays the benchmarks of a small picture below each other. */
export function awardRows(
  dataset: Dataset,
  { width, height, k, locale }: Frame,
  labels: AwardLabels,
): readonly AwardRow[] {
  const { benchmarks } = dataset;
  const gap = 8 * k;
  const each = (height - gap * (benchmarks.length - 1)) / Math.max(1, benchmarks.length);
  const written = benchmarks.map((benchmark) => {
    const [awards, companies] = [benchmark.awards, benchmark.companies].map((fact) =>
      amountOf(dataset, fact),
    ) as [Amount, Amount];
    return {
      ...{ benchmark, awards, companies },
      left: `${benchmark.short[locale]} ${label(awards, locale)} ${labels.awards}`,
      right: `${label(companies, locale)} ${labels.companies(companies)} ${labels.since(benchmark)}`,
    };
  });
  const widest = (size: number) =>
    Math.max(
      ...written.map(
        ({ left, right }) => textWidth(left, size, 700) + 10 * k + textWidth(right, size),
      ),
    );
  const size = [13, 12, 11.5, 11].find((points) => widest(points * k) <= width) ?? 11;
  const twoLines = widest(size * k) > width;
  const head = size * k * LINE * (twoLines ? 2 : 1) + 3 * k;
  const { rows, pitch } = [5, 4, 3, 2, 6]
    .map((column) => {
      const fits = (step: number) =>
        head + column * step + 2 * DISC * step + 3 * k <= each &&
        written.every(
          ({ awards, companies }) =>
            (Math.ceil(countOf(awards) / column) - 1 + SIDE) * step <= width &&
            countOf(companies) * SIDE * step <= width,
        );
      return { rows: column, pitch: largestPitch(fits, 16 * k) };
    })
    .reduce((best, next) => (next.pitch > best.pitch * 1.04 ? next : best));
  return written.map((words, index) => ({
    ...words,
    ...{ y: index * (each + gap), height: each, rows, pitch, size: size * k, twoLines },
  }));
}

/** A small benchmark's words, squares and discs. */
export function awardRowMarks(row: AwardRow, { width, k, palette }: Frame): readonly Mark[] {
  const { y, rows, pitch, size, twoLines, left, right, awards, companies } = row;
  const line = size * LINE;
  const top = y + line * (twoLines ? 2 : 1) + 3 * k;
  return [
    say(0, y + line / 2, left, { size, weight: 700, fill: palette.ink }),
    twoLines
      ? say(0, y + line * 1.5, right, { size, fill: palette.ink2 })
      : say(width, y + line / 2, right, { size, fill: palette.ink2, align: "right" }),
    awardSquares(awards, { x: 0, y: top, rows, pitch }, palette.tiers[2]),
    companyDiscs(
      companies,
      { x: 0, y: top + rows * pitch + 2 * k, inRow: countOf(companies), step: pitch * SIDE, pitch },
      palette.tiers[0],
    ),
  ];
}
