import type { Bound } from "../model/amount";

const digits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from("零一二三四五六七八九", (digit, value) => [digit, value])),
  ...{ 〇: 0, 两: 2 },
};
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Reads a Chinese numeral: 六, 十二, 三百零五, 一万二千. */
export function chineseNumeral(written: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of written) {
    const step = steps[character];
    const group = groups[character];
    if (step !== undefined) {
      section += (digit || 1) * step;
      digit = 0;
    } else if (group !== undefined) {
      total = (total + section + digit) * group;
      section = 0;
      digit = 0;
    } else digit = digits[character] ?? 0;
  }
  return total + section + digit;
}

const latin = /(\d[\d,]*(?:\.\d+)?)\s*([百千万]?)(亿?)/g;
const chinese =
  /[零〇一二两三四五六七八九十百千万亿]*[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*/g;

/** Every number that a phrase prints; `2000亿` counts as 2000 (of 亿) as well as in full. */
export function numbersIn(phrase: string): readonly number[] {
  const numbers: number[] = [];
  for (const [, written = "", step = "", hundredMillion = ""] of phrase.matchAll(latin)) {
    const plain = Number(written.replaceAll(",", ""));
    const stepped = plain * (steps[step] ?? groups[step] ?? 1);
    numbers.push(plain, stepped, hundredMillion ? stepped * 1e8 : stepped);
  }
  for (const [written] of phrase.matchAll(chinese)) {
    numbers.push(chineseNumeral(written));
    // 三亿 of the unit 亿元 is 3.
    numbers.push(chineseNumeral(written.replace(/亿$/, "")));
  }
  for (const [written] of phrase.toLowerCase().matchAll(/[a-z]+/g))
    if (small.includes(written)) numbers.push(small.indexOf(written) + 1);
  return [...new Set(numbers)];
}

const small = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const englishNumber = `(?:[€$£¥]\\s*)?(?:\\d|(?:${small.join("|")})\\b)`;
const number = "[\\d零〇一二两三四五六七八九十百千万亿]";
const qualifiers: readonly (readonly [Bound, RegExp])[] = [
  ["atMost", new RegExp(`(?:不超过|不超|至多|最多|不高于)(?=\\s*${number})|以内|以下`)],
  [
    "atMost",
    new RegExp(
      `\\b(?:up to|at most|no more than|not more than|(?<!\\bno |\\bnot )less than|under|below)(?=\\s+${englishNumber})`,
      "i",
    ),
  ],
  ["about", new RegExp(`左右|(?:约|近)(?=\\s*${number})`)],
  [
    "about",
    new RegExp(
      `\\b(?:about|around|approximately|roughly|some|nearly|almost)(?=\\s+${englishNumber})`,
      "i",
    ),
  ],
  ["atLeast", new RegExp(`(?<=${number})[余多]|(?:超过|超|逾)(?=\\s*${number})|以上`)],
  [
    "atLeast",
    new RegExp(
      `(?<!no )\\b(?:over|above|more than|at least|no(?:t)? less than)(?=\\s+${englishNumber})|(?<=\\d)\\+`,
      "i",
    ),
  ],
];

/** The bound that a phrase's own qualifier asks for, and that qualifier. */
export function qualifierIn(phrase: string): { bound: Bound; printed: string } {
  for (const [bound, pattern] of qualifiers) {
    const match = pattern.exec(phrase);
    if (match) return { bound, printed: match[0] };
  }
  return { bound: "exact", printed: "" };
}
