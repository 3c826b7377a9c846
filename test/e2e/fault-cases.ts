/** What can become of a request. */
export const faults = ["refused", "held", "cut", "error", "gone", "page"] as const;
export type Fault = (typeof faults)[number];

/** How many files of a kind of page are tried at least: with every fault, or refused and no more. */
export const leastFiles = {
  embed: { own: 16, refused: 16 },
  atlas: { own: 6, refused: 18 },
  slides: { own: 4, refused: 17 },
} as const;

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
    Object.values(leastFiles).map(({ own, refused }) => own * (faults.length - 1) + refused),
  ),
  dialog: faults.length * dialogFiles.length,
  exports: sum(
    faults.map((fault) => 1 + sum(exports.map(({ files }) => triedOf(fault, files).length))),
  ),
};
