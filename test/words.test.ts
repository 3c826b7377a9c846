import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Words that readers stumbled over, and what the atlas says instead. */
const banned: readonly (readonly [RegExp, instead: string])[] = [
  [/三种起点|起点：/, "各有所长"],
  [/另据/, "其他来源"],
  [/之首/, "三级中最高一级"],
  [/不相除/, "单位不同，不能算占比"],
  [/未封口/, "实际数更多，原文未给出"],
  [/没有数字的事实/, "其他事实"],
  [/纸面/, "白色"],
  [/仅此/, "仅本区"],
  [/英文版/, "nothing: it is no matter of the Chinese page"],
  [/点名/, "列出"],
  [/不等于没有布局/, "不等于没有"],
  [/\bfirms\b|\ba firm\b/i, "companies"],
  [/: "also"|“[Aa]lso”/, "other source"],
  [/starting points|in common"/, "strengths, shared"],
  [/centres number/, "the source says"],
  [/\ben: "?(?:lead|support)"?$/m, "leading, backbone, supporting"],
  [/Kind of strength/, "Strengths"],
  [/closed list of|"closed list"/, "exactly three named, complete list"],
  [/for my program/, "Which format for my software?"],
  [/"Paper"/, "White"],
  [/Facts without a figure/, "Other facts"],
];

const below = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => `${folder}/${file}`);

/** What a file says to readers: its text without comments. */
const told = (file: string): string =>
  file.endsWith(".yaml")
    ? readFileSync(file, "utf8").replaceAll(/^\s*#.*$/gm, "")
    : readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");

test("no string says again what readers stumbled over", () => {
  const found: string[] = [];
  for (const file of [...below("src", /\.tsx?$/), ...below("data", /\.yaml$/), "README.md"])
    for (const [word, instead] of banned) {
      const [hit] = word.exec(told(file)) ?? [];
      if (hit !== undefined) found.push(`${file}: “${hit}”; say: ${instead}`);
    }
  expect(found).toEqual([]);
});

test("what the English page calls intelligence is explained where it first stands, and once", () => {
  const site = readFileSync("data/site.yaml", "utf8");
  const first = site.search(/\bintelligence\b/i);
  expect(site.slice(first)).toMatch(/^intelligence \(AI-related\)/);
  expect(site.match(/AI-related/g)).toHaveLength(1);
});

test("the program has no word of one place: they come from its data", () => {
  const words =
    /上海|先导区|全市|未来产业|企业|技术中心|质量标杆|授牌|行动方案|家（次）|家次|亿元|产值|[三两四]区|Shanghai|[Cc]ity-wide|[Ff]uture industries|[Pp]ilot zone(?!-)|2030 (?:年|target)|["`{ ]2030["` ]|[Tt]echnology centres?|\b\d dots? = \d centre|(?:a|each) centre\b|[Qq]uality benchmarks?|[Pp]laques?|\byuan\b|\bRMB\b/;
  const found = below("src", /\.tsx?$/).flatMap((file) => {
    const [hit] = words.exec(told(file)) ?? [];
    return hit === undefined ? [] : [`${file}: “${hit}”`];
  });
  expect(found).toEqual([]);
});
