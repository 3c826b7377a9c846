import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { compile } from "../../src/build/compile";
import { read, type Authored, type SourceFile } from "../../src/build/read";
import { readDataset } from "../../src/model/read-dataset";
import { fixture } from "../fixtures/fixture";
import { PATIENCE, tryAll } from "./cases";
import { hostileText } from "./hostile-text";
import { changes, mutantsOf } from "./mutant";
import { unsound } from "./sound";

const files = fixture("hostile-words");
const whole = read(files);
const originals = new Map(whole.files.map(({ file, value }) => [file, value]));

/** A file whose values are others, as anyone may have written them. */
const rewritten = fc
  .constantFrom(...originals)
  .chain(([file, value]) =>
    mutantsOf(value).map((mutant) => ({ file, text: stringify(mutant ?? null) })),
  );

/** A file that is torn: text in the middle of it, a stretch of it gone or there twice. */
const torn = fc
  .tuple(fc.constantFrom(...files), fc.nat(), fc.nat(80), hostileText, fc.nat(2))
  .map(([{ file, text }, where, length, put, how]) => {
    const from = where % (text.length + 1);
    const [before, piece, after] = [
      text.slice(0, from),
      text.slice(from, from + length),
      text.slice(from + length),
    ];
    const middle = [put + piece, "", piece + piece][how] ?? "";
    return { file, text: before + middle + after };
  });

/** A file more, under any name. */
const added = fc
  .tuple(hostileText, fc.constantFrom("", "zones/", "../"), hostileText)
  .map(([name, folder, text]) => ({ file: `${folder}${name || "a"}.yaml`, text }));

/** The folder with one file changed; the others need not be read again. */
function withFile(changed: SourceFile): Authored {
  const others = whole.files.filter(({ file }) => file !== changed.file);
  const { files: made, ...rest } = read([changed]);
  return { ...rest, files: [...others, ...made] };
}

test(
  "any data file gives a dataset that can be drawn, or problems with file and place",
  () => {
    let compiled = 0;
    const told = ({ file, text }: SourceFile) => {
      try {
        return [file, ...changes(originals.get(file), read([{ file, text }]).files[0]?.value)];
      } catch {
        return [file, text.slice(0, 200)];
      }
    };
    tryAll(
      "yaml",
      fc.oneof(
        { weight: 5, arbitrary: rewritten },
        { weight: 3, arbitrary: torn },
        { weight: 1, arbitrary: added },
      ),
      (changed) => {
        const { dataset, problems } = compile(withFile(changed));
        if (dataset) {
          compiled++;
          expect(problems).toEqual([]);
          expect(readDataset(JSON.parse(JSON.stringify(dataset)))).toEqual({ dataset });
          return;
        }
        expect(problems.length).toBeGreaterThan(0);
        for (const { file, message } of problems) {
          expect(file).not.toBe("");
          expect(message).toMatch(/^expected .*, found /s);
          expect(unsound(message.replace(/found (?:NaN|-?Infinity)$/, ""))).toEqual([]);
        }
      },
      told,
    );
    expect(compiled).toBeGreaterThan(0);
  },
  PATIENCE,
);
