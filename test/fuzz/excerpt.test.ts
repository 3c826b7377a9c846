import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/build/compile";
import { read, readFolder } from "../../src/build/read";
import { zoneFiles } from "../../src/build/zone-files";
import type { Dataset, FactId } from "../../src/model/dataset";
import { excerptOf, SHOWN, WHOLE } from "../../src/model/excerpt";
import { namedFacts } from "../../src/model/dataset-problems";
import { readDataset } from "../../src/model/read-dataset";
import type { ZonePart } from "../../src/model/zone-index";
import { zoneFiles as generated } from "../bench/gen-zones.mjs";
import { PATIENCE, tryAll } from "./cases";

const MOST = 44;

/** The real data with as many zones and fields as are tried at most. */
function compiled(): Dataset {
  const own = readFolder("data");
  const fields = own.find(({ file }) => file === "fields.yaml")?.text ?? "";
  const made = generated(MOST, 12, fields);
  const changed = new Set(made.map(({ file }) => file));
  const { dataset } = compile(read([...own.filter(({ file }) => !changed.has(file)), ...made]));
  if (!dataset) throw new Error("the made data have problems; expected none");
  return dataset;
}

const whole = compiled();
const zoneIds = whole.zones.map(({ id }) => id);
/** What a fact may be about that is no zone. */
const subjects = [...new Set(whole.facts.map(({ subject }) => subject))].filter(
  (subject) => !zoneIds.includes(subject),
);
const idsOf = (facts: Dataset["facts"]) => facts.map(({ id }) => id);
const any = fc.constantFrom(...idsOf(whole.facts));
const amount = fc.constantFrom(...idsOf(whole.facts.filter((fact) => fact.amount)));
/** One fact for each thing of a list, over and over where they are fewer. */
const turn = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("an empty list; expected something to choose from");
  return item;
};

/** A dataset that fits together, whose events, highlights, zones and facts name each other anyhow. */
const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    zones: fc.shuffledSubarray([...whole.zones], { minLength: 20 }),
    named: fc.array(fc.array(any, { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
    highlights: fc.array(amount, { minLength: 1, maxLength: 6 }),
    about: fc.array(fc.constantFrom(...zoneIds, ...subjects), { minLength: 1, maxLength: 9 }),
    moved: fc.array(any, { maxLength: 12 }),
    renamed: fc.constantFrom(undefined, ...subjects),
  })
  .map(({ zones, named, highlights, about, moved, renamed }) => {
    const elsewhere = new Map<FactId, string>(moved.map((id, i) => [id, turn(about, i)]));
    // A zone may bear a name by which facts are filed that are about none.
    const last = zones.at(-1)?.id;
    const name = (id: string) => (id === last ? (renamed ?? id) : id);
    return {
      ...whole,
      site: {
        ...whole.site,
        highlights: whole.site.highlights.map((highlight, i) => ({
          ...highlight,
          fact: turn(highlights, i),
        })),
      },
      zones: zones.map((zone, i) => ({ ...zone, id: name(zone.id), facts: turn(named, i) })),
      events: whole.events.map((event, i) => ({ ...event, facts: turn(named, i) })),
      facts: whole.facts.map((fact) => ({
        ...fact,
        subject: name(elsewhere.get(fact.id) ?? fact.subject),
      })),
    };
  });

test(
  "what a page shows of any dataset names nothing that it leaves out",
  () => {
    let cut = 0;
    tryAll(
      "excerpt",
      datasets,
      (dataset) => {
        expect(readDataset(dataset)).not.toHaveProperty("issues");
        const page = excerptOf(dataset);
        expect(page === dataset).toBe(dataset.zones.length <= WHOLE);
        if (page === dataset) return;
        cut++;
        expect(readDataset(page)).not.toHaveProperty("issues");
        expect(page.zones).toEqual(dataset.zones.slice(0, SHOWN));
        expect(page.excerpt).toMatchObject({
          zones: dataset.zones.length,
          facts: dataset.facts.length,
        });

        const kept = new Set(idsOf(page.facts));
        const left = dataset.facts.filter(({ id }) => !kept.has(id));
        expect(page.facts).toEqual(dataset.facts.filter(({ id }) => kept.has(id)));
        for (const id of namedFacts(page)) expect(kept).toContain(id);
        const beyond = new Set(dataset.zones.slice(SHOWN).map(({ id }) => id));
        for (const { subject } of left) expect(beyond).toContain(subject);

        const { files } = zoneFiles(dataset);
        const parts = [...files]
          .filter(([file]) => file.startsWith("zones-part"))
          .flatMap(([, json]) => (JSON.parse(json) as ZonePart).facts);
        const filed = new Set(idsOf(parts));
        for (const { id } of left) expect(filed).toContain(id);
      },
      ({ zones, events }) => [zones.map(({ id }) => id), events.map(({ facts }) => facts)],
    );
    expect(cut).toBeGreaterThan(0);
  },
  PATIENCE,
);
