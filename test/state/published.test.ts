import { beforeEach, expect, test, vi } from "vitest";
import { named } from "../../src/build/files";
import { NotAsPublished, readPublished } from "../../src/state/published";

const json = '{"value":2000,"unit":"亿元"}';
const address = `/atlas/assets/${named("dataset", json)}`;

beforeEach(() => void vi.stubGlobal("isSecureContext", true));

test("a file whose bytes are those of its name is read", async () => {
  expect(await readPublished(new Response(json), address)).toEqual({ value: 2000, unit: "亿元" });
});

test("a file of which one figure has changed is refused", async () => {
  const changed = new Response(json.replace("2000", "3000"));
  await expect(readPublished(changed, address)).rejects.toThrow(NotAsPublished);
});

test("a file whose name promises nothing is taken as it came", async () => {
  expect(await readPublished(new Response("[1]"), "/data/dataset.json")).toEqual([1]);
});

test("where the browser has no digests, what came is taken", async () => {
  vi.stubGlobal("isSecureContext", false);
  expect(await readPublished(new Response("[1]"), address)).toEqual([1]);
});
