import * as fc from "fast-check";
import { hostile } from "../exports/hostile";

/** Names that every object has, some of which change what it inherits, and that of a class's. */
const members = [...Object.getOwnPropertyNames(Object.prototype), "prototype"];

const scripts = [
  "<script>hit()</script>",
  "</script><script>hit()</script>",
  '"><img src=x onerror=hit()>',
  "<svg/onload=hit()>",
  "javascript:hit()",
  " javascript:hit()",
  "data:text/html,<script>hit()</script>",
  "'-hit()-'",
  "${hit()}",
  "{{hit()}}",
  "{b}: {c}",
  "%00",
  "%E0%A4%A",
];

/** Scripts that run from right to left, signs that sit on others, signs that are none alone. */
const writing = [
  "مرحبا بالعالم",
  "שלום",
  "\u202eabc\u202c",
  "\u2067abc",
  "e\u0301\u0301\u0301\u0301",
  "Z\u0351\u036b\u0343a\u0328l\u0321g\u0321o",
  "👩‍👩‍👧‍👦",
  "🇨🇳",
  "𠮷野家",
  "\u2028\u2029",
  "\u200b\u200d\ufeff",
  "\u0000\u0007\u001b[31m",
  "\ud800",
  "\udc00a",
];

const long = fc
  .tuple(fc.constantFrom("长", "a", "a ", "字 word ", "<b>", "👩‍👩‍👧‍👦", "e\u0301"), fc.nat(2000))
  .map(([part, times]) => part.repeat(times));

/** Any characters of Unicode; halves of a pair are none. The library's own list of them takes long to make. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc
      .integer({ min: 0, max: 0x10_f7ff })
      .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800)),
    maxLength,
  });

/** Text that has broken pages, files and parsers before, and text that nobody thought of. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...members, ...scripts, ...writing, ...hostile) },
  { weight: 3, arbitrary: anyText(30) },
  { weight: 1, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: long },
);

/** The same without the empty text. */
export const hostileWords = hostileText.filter((text) => text !== "");
