import { expect, test } from "vitest";
import { compile } from "../src/build/compile";
import { read } from "../src/build/read";

const { dataset, problems } = compile(read("data"));

test("the data has no problem", () => {
  expect(problems).toEqual([]);
  expect(dataset).toBeDefined();
});
