import { createHash } from "node:crypto";
import {
  ComponentScope,
  ComponentType,
  HashAlgorithm,
  LifecyclePhase,
} from "@cyclonedx/cyclonedx-library/Enums";
import {
  Bom,
  Component,
  LicenseRepository,
  LifecycleRepository,
  Metadata,
  SpdxLicense,
  Tool,
  ToolRepository,
  Tools,
} from "@cyclonedx/cyclonedx-library/Models";
import { JSON as Normalize, JsonSerializer } from "@cyclonedx/cyclonedx-library/Serialize";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import { nameAt, placeOf, type Lock, type Locked } from "./lock";

/** Name of the bill of materials; a public address. */
export const SBOM_FILE = "sbom.cdx.json";

/** A typeface that comes along in files or pictures. */
export interface Font {
  readonly name: string;
  readonly version: string;
  readonly body: Uint8Array;
}

/** What writes the bill. */
const TOOL = "@cyclonedx/cyclonedx-library";

/** A number after RFC 9562 that is the content's own: the same bill has the same one. */
function serialOf(content: string): string {
  const bytes = createHash("sha256").update(content).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
}

const licensed = (id: string | undefined) =>
  new LicenseRepository(id === undefined ? [] : [new SpdxLicense(id)]);

const purl = (name: string, version: string) =>
  `pkg:npm/${name.replace("@", "%40")}@${encodeURIComponent(version)}`;

function library(name: string, { version, license, integrity }: Locked): Component {
  const component = new Component(ComponentType.Library, name, {
    version,
    bomRef: `${name}@${version}`,
    purl: purl(name, version),
    licenses: licensed(license),
    scope: ComponentScope.Excluded,
  });
  const [, sha512] = /^sha512-(\S+)$/.exec(integrity ?? "") ?? [];
  if (sha512)
    component.hashes.set(HashAlgorithm["SHA-512"], Buffer.from(sha512, "base64").toString("hex"));
  return component;
}

function typeface({ name, version, body }: Font): Component {
  const component = new Component(ComponentType.File, name, {
    version,
    bomRef: `font:${name}`,
    licenses: licensed("OFL-1.1"),
    scope: ComponentScope.Required,
  });
  component.hashes.set(HashAlgorithm["SHA-256"], createHash("sha256").update(body).digest("hex"));
  return component;
}

/** The packages of a lock file by place; one that stands in several places is one component. */
function libraries(lock: Lock): ReadonlyMap<string, Component> {
  const made = new Map<string, Component>();
  const byPlace = new Map<string, Component>();
  for (const [place, locked] of Object.entries(lock.packages)) {
    if (place === "") continue;
    const key = `${nameAt(place)}@${locked.version}`;
    const component = made.get(key) ?? library(nameAt(place), locked);
    made.set(key, component);
    byPlace.set(place, component);
  }
  return byPlace;
}

/**
 * The bill of materials as CycloneDX 1.6 in JSON: all locked packages and the
 * typefaces. What reaches a reader is `required`, what only builds and tests is
 * `excluded`. It has no time, and a serial number that follows from what it says, so that
 * a commit has one bill alone.
 * @param shipped places of the packages with code in the site
 * @throws Error when the lock file lacks a package that is shipped
 */
export function sbom(lock: Lock, shipped: Iterable<string>, fonts: readonly Font[]): string {
  const root = lock.packages[""];
  if (!root) throw new Error("the lock file has no package “”; expected the repository itself");
  const application = new Component(ComponentType.Application, "pilot-zone-atlas", {
    version: root.version,
    bomRef: "pilot-zone-atlas",
    licenses: licensed(root.license),
  });
  const byPlace = libraries(lock);
  for (const place of shipped) {
    const component = byPlace.get(place);
    if (!component) throw new Error(`no package at “${place}”; expected one of the lock file`);
    component.scope = ComponentScope.Required;
  }
  const faces = fonts.map(typeface);
  for (const [place, locked] of Object.entries(lock.packages)) {
    const component = place === "" ? application : byPlace.get(place);
    const { dependencies, optionalDependencies, devDependencies } = locked;
    for (const name of Object.keys({
      ...dependencies,
      ...optionalDependencies,
      ...devDependencies,
    })) {
      const needed = byPlace.get(placeOf(lock, place, name) ?? "");
      if (needed) component?.dependencies.add(needed.bomRef);
    }
  }
  for (const face of faces) application.dependencies.add(face.bomRef);
  const bom = new Bom({
    metadata: new Metadata({
      component: application,
      lifecycles: new LifecycleRepository([LifecyclePhase.Build]),
      tools: new Tools({
        tools: new ToolRepository([
          new Tool({ name: TOOL, version: lock.packages[`node_modules/${TOOL}`]?.version }),
        ]),
      }),
    }),
  });
  for (const component of [...byPlace.values(), ...faces]) bom.components.add(component);
  const serializer = new JsonSerializer(new Normalize.Normalize.Factory(Spec1dot6));
  const written = () => `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
  bom.serialNumber = serialOf(written());
  return written();
}
