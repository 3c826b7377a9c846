import { compile } from "../src/build/compile";
import { read } from "../src/build/read";
import type { Dataset } from "../src/model/dataset";

/** The dataset of the real data/, compiled once for all tests of a file. */
export const dataset: Dataset = (() => {
  const { dataset: made, problems } = compile(read("data"));
  if (!made) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return made;
})();
