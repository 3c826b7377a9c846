import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { fontVersion } from "../../src/build/faces";
import type { Lock } from "../../src/build/lock";
import { sbom } from "../../src/build/sbom";

interface Listed {
  readonly components: readonly {
    readonly name: string;
    readonly version?: string;
    readonly scope: string;
    readonly purl?: string;
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses?: readonly { readonly license: { readonly id: string } }[];
  }[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const lock = json("package-lock.json") as Lock;
const fonts = [{ name: "face.woff2", version: "1.002", body: new TextEncoder().encode("face") }];
const shipped = ["node_modules/react", "node_modules/@base-ui/react"];
const written = sbom(lock, shipped, fonts);
const listed = JSON.parse(written) as Listed;
const found = (name: string) => listed.components.find((component) => component.name === name);

/** The published schema of CycloneDX 1.6; formats of text are not checked. */
function mistakes(document: unknown): unknown {
  const folder = "node_modules/@cyclonedx/cyclonedx-library/res/schema";
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const name of ["spdx", "jsf-0.82"])
    ajv.addSchema(
      json(`${folder}/${name}.SNAPSHOT.schema.json`) as object,
      `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
    );
  const validate = ajv.compile(json(`${folder}/bom-1.6.SNAPSHOT.schema.json`) as object);
  return validate(document) ? [] : validate.errors;
}

describe("the bill of materials", () => {
  it("is CycloneDX 1.6", () => {
    expect(mistakes(listed)).toEqual([]);
    expect(listed).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" });
    expect(mistakes({ ...listed, specVersion: 1 })).not.toEqual([]);
  });

  it("lists every locked package with version, licence, hash and address", () => {
    const all = new Set(
      Object.entries(lock.packages)
        .filter(([place]) => place !== "")
        .map(([place, { version }]) => `${place.replace(/^.*node_modules\//, "")}@${version}`),
    );
    const named = listed.components.map(({ name, version }) => `${name}@${version}`);
    expect(named.filter((name) => name !== "face.woff2@1.002").toSorted()).toEqual(
      [...all].toSorted(),
    );
    expect(found("@base-ui/react")).toMatchObject({
      purl: expect.stringMatching(/^pkg:npm\/%40base-ui\/react@\d+\.\d+\.\d+$/),
      licenses: [{ license: { id: "MIT" } }],
      hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
  });

  it("tells what reaches readers from what only builds", () => {
    expect(found("react")?.scope).toBe("required");
    expect(found("vite")?.scope).toBe("excluded");
    expect(found("face.woff2")).toMatchObject({
      scope: "required",
      licenses: [{ license: { id: "OFL-1.1" } }],
    });
  });

  it("says what needs what, as Node would find it", () => {
    const needed = (ref: string) =>
      listed.dependencies.find((each) => each.ref.startsWith(ref))?.dependsOn ?? [];
    expect(needed("react-dom@")).toEqual([expect.stringMatching(/^scheduler@/)]);
    expect(needed("pilot-zone-atlas")).toContain("font:face.woff2");
  });

  it("is the same whenever and in whatever order it is written", () => {
    const packages = Object.fromEntries(Object.entries(lock.packages).toReversed());
    expect(sbom({ packages }, shipped.toReversed(), fonts)).toBe(written);
    expect(written).not.toContain('"timestamp"');
    const serial = (text: string): string => JSON.parse(text).serialNumber;
    expect(serial(written)).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(serial(sbom(lock, shipped, []))).not.toBe(serial(written));
  });

  it("says what wrote it, and which versions of typefaces it means", () => {
    const { metadata } = JSON.parse(written);
    expect(JSON.stringify(metadata.tools)).toContain("@cyclonedx/cyclonedx-library");
    expect(JSON.stringify(metadata.tools)).toMatch(/"version":"\d+\.\d+\.\d+"/);
    expect(found("face.woff2")?.version).toBe("1.002");
    const versions = [
      "src/build/fonts/archivo-400.ttf.br",
      "src/build/fonts/noto-sans-sc-700.ttf.br",
    ];
    expect(versions.map((path) => fontVersion(path, readFileSync(path)))).toEqual([
      "2.001",
      "2.004",
    ]);
    const web = "src/ui/fonts/archivo.woff2";
    expect(fontVersion(web, readFileSync(web))).toMatch(/^[12]\.\d{3}$/);
  });

  it("does not pass over a package that the lock file does not know", () => {
    expect(() => sbom(lock, ["node_modules/none"], [])).toThrow(
      "no package at “node_modules/none”",
    );
  });
});
