/** What can become of a request. */
export const faults = ["refused", "held", "cut", "error", "gone", "page"] as const;
export type Fault = (typeof faults)[number];

/**
 * Ways in which a kind of page comes by its files, by their names before the hash, each tried with
 * every fault: the data, what it begins with, and what comes late; parts of one page fail together.
 */
export const ways = {
  embed: [["dataset.json"], ["embed.js"], ["live-chart.js"], ["drawn.js"]],
  atlas: [["dataset.json"], ["chart-figure.js", "comparison.js"], ["main.js"]],
  slides: [["present.js"], ["dataset.json"]],
} as const;

/** How many files of a kind of page are refused at least. */
const leastRefused = { embed: 16, atlas: 17, slides: 17 } as const;

/** How many files of a kind of page are tried at least: on the embed with what it can do without, and what comes along. */
export const leastFiles = (name: keyof typeof ways, fault: Fault): number =>
  fault === "refused"
    ? leastRefused[name]
    : ways[name].flat().length + (name === "embed" ? 4 + 1 : 0);

/** Files of the share dialog, by their names before the hash. */
export const dialogFiles = ["dialog.css", "dialog.js"] as const;
export const previewFile = "one-picture.js";
/** Formats with the tab they are in, and files behind each. */
export const exports = [
  { format: "XLSX", tab: "数据", files: ["xlsx.js", "workbook.js"] },
  { format: ".pptx", tab: "PPT", files: ["pptx.js"] },
  { format: "PNG", tab: "图片", files: ["png.js"] },
] as const;

/** What is held can be had by the page alone: one of a format's files stands for all. */
export const triedOf = (fault: Fault, files: readonly string[]): readonly string[] =>
  fault === "held" ? files.slice(0, 1) : files;

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** How many cases there are, as the docs count them. */
export const counted = {
  leastFiles: sum(
    faults.flatMap((fault) =>
      (["embed", "atlas", "slides"] as const).map((name) => leastFiles(name, fault)),
    ),
  ),
  dialog: faults.length * dialogFiles.length,
  exports: sum(
    faults.map((fault) => 1 + sum(exports.map(({ files }) => triedOf(fault, files).length))),
  ),
};
