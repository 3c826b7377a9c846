/** What can become of a request. */
export const faults = ["refused", "held", "cut", "error", "gone", "page"] as const;
export type Fault = (typeof faults)[number];

/**
 * Ways in which a kind of page comes by its files, by their names before the hash, each tried with
 * every fault: the data, what it begins with, and what comes late; parts of one page fail together.
 */
export const ways = {
  embed: [["dataset.json"], ["embed.js"], ["live-chart.js"]],
  atlas: [["dataset.json"], ["chart-figure.js", "comparison.js"], ["main.js"]],
  slides: [["present.js"], ["dataset.json"]],
} as const;

/** How many files of a kind of page are refused at least. */
const leastRefused = { embed: 16, atlas: 16, slides: 17 } as const;

/** How many files of a kind of page are tried at least: on the embed with what it can do without, and what comes along. */
export const leastFiles = (name: keyof typeof ways, fault: Fault): number =>
  fault === "refused"
    ? leastRefused[name]
    : ways[name].flat().length + (name === "embed" ? 3 + 1 : 0);

/** Files of the share dialog, by their names before the hash. */
export const dialogFiles = ["dialog.css", "dialog.js"] as const;
export const previewFile = "one-picture.js";
/** Formats with the tab they are in, and files behind each. */
export const exports = [
  { format: "XLSX", tab: "数据", files: ["xlsx.js", "workbook.js"] },
  { format: ".pptx", tab: "PPT", files: ["pptx.js"] },
  { format: "PNG", tab: "图片", files: ["png.js"] },
] as const;

/** Faults that a page is told of at once, and may mend without being loaded anew. */
export const prompt = faults.filter((fault) => fault !== "held");

/** Files behind what a reader asks for in the dialog: each fails in another way. */
const behind: readonly string[] = [previewFile, ...exports.flatMap(({ files }) => files)];
export function faultOf(file: string): Fault {
  const fault = prompt[behind.indexOf(file) % prompt.length];
  if (!fault) throw new Error(`no fault for ${file}; expected one of ${behind.join(", ")}`);
  return fault;
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** How many cases there are, as the docs count them. */
export const counted = {
  leastFiles: sum(
    faults.flatMap((fault) =>
      (["embed", "atlas", "slides"] as const).map((name) => leastFiles(name, fault)),
    ),
  ),
  dialog: faults.length * dialogFiles.length,
  // Of what is held one of a format's files stands for all.
  exports: behind.length + 1 + exports.length,
};
