import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { ARCHIVE, dataFiles } from "../../src/build/data-files";
import { dataset } from "../dataset";

const bytesOf = (zone: string) => {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    return dataFiles(dataset).get(ARCHIVE);
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
};

test("one file has all others of the folder, letter by letter", () => {
  const files = dataFiles(dataset, "https://atlas.example/");
  const { [ARCHIVE]: zip, ...others } = Object.fromEntries(files);
  if (!(zip instanceof Uint8Array)) throw new Error("expected bytes");
  const inside = Object.entries(unzipSync(zip)).map(([name, body]) => [name, strFromU8(body)]);
  expect(Object.fromEntries(inside)).toEqual(others);
  expect(Object.keys(others)).toEqual(
    expect.arrayContaining(["facts.csv", "dataset.json", "datapackage.json"]),
  );
});

test("it has the same bytes wherever it is made", () => {
  const sum = (bytes: string | Uint8Array = "") => createHash("sha256").update(bytes).digest("hex");
  expect(sum(bytesOf("Asia/Shanghai"))).toBe(sum(bytesOf("America/Los_Angeles")));
});
