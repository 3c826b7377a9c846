import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { compressed } from "../../src/build/compress";

it("gives text both forms, from which the same text comes back", async () => {
  const body = Buffer.from("先导区 ".repeat(200));
  const forms = await compressed("index.html", body);
  expect(Object.keys(forms)).toEqual(["index.html.br", "index.html.gz"]);
  const { "index.html.br": brotli = Buffer.of(), "index.html.gz": gzip = Buffer.of() } = forms;
  expect(brotliDecompressSync(brotli)).toEqual(body);
  expect(gunzipSync(gzip)).toEqual(body);
  expect(brotli.length).toBeLessThan(body.length / 10);
});

it("leaves alone what is compressed already", async () => {
  for (const path of ["a.png", "a.woff2", "a.pptx"])
    expect(await compressed(path, Buffer.from("x"))).toEqual({});
});

it("takes less time over one file of many", async () => {
  const words = Array.from({ length: 4000 }, (_, at) => `zone ${at * at}`).join();
  const body = Buffer.from(words);
  const [few, many] = [await compressed("a.json", body), await compressed("a.json", body, true)];
  expect(brotliDecompressSync(many["a.json.br"] ?? Buffer.of())).toEqual(body);
  expect(many["a.json.br"]?.length).toBeGreaterThan(few["a.json.br"]?.length ?? NaN);
});
