import { expect, it } from "vitest";
import { escaped, tag } from "../../src/build/markup";

it("escapes what would end a text or an attribute", () => {
  expect(escaped(`<a href="x" title='y'>&</a>`)).toBe(
    "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;",
  );
});

it("writes an element with its attributes, the empty ones by name alone", () => {
  expect(tag("link", { rel: "icon", href: 'a"b', crossorigin: "" })).toBe(
    '<link rel="icon" href="a&quot;b" crossorigin>',
  );
});
