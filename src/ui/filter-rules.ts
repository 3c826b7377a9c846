import type { Dataset, FieldId, ZoneId } from "../model/dataset";

/** How rules ask what is chosen: each a selector of what stands above everything that answers. */
interface Asked {
  /** Some field is chosen, this one is, only this one is. */
  readonly anyField: string;
  field(id: FieldId): string;
  only(id: FieldId): string;
  /** More than one field or some zone is chosen, which only a count can answer. */
  readonly several: readonly string[];
  /** Some zone does not match, this one does not. */
  readonly anyOff: string;
  off(id: ZoneId): string;
  /** One field is chosen and another is not. */
  without(id: FieldId, other: FieldId): string;
  /** Nothing is chosen. */
  readonly nothing: string;
  /** Not for want of a zone that matches. */
  readonly someMatch: string;
}

/** With scripts: what the first script marks places and the root element with, as the form says. */
export const marked: Asked = {
  anyField: "[data-on]",
  field: (id) => `[data-on~="${id}"]`,
  only: (id) => `[data-on="${id}"]:not([data-chosen])`,
  several: ['[data-on*=" "]', "[data-chosen]"],
  anyOff: "[data-off]",
  off: (id) => `[data-off~="${id}"]`,
  without: (id, other) => `[data-on~="${id}"]:not([data-on~="${other}"])`,
  nothing: ":root[data-scripted]:not([data-filtered])",
  someMatch: ":root[data-scripted]:not([data-empty])",
};

const box = (id: FieldId) => `#field-${id}:checked`;
const FIELD = "[name=field]:checked";
const ZONE = "[name=zone]:checked";
const ALL = "[value=all]:checked";

/** Without scripts: the form itself. A box of a field carries the class of each zone that names it. */
export function formOf({ whole, zones, fields }: Dataset): Asked {
  const other = (id: FieldId) => `.box:not(#field-${id}):checked`;
  const misses = (id: ZoneId) => `:has(${ALL}):has(.box:not(.n-${id})[name=field]:checked)`;
  const off = (id: ZoneId) =>
    [
      `:has(${FIELD}):not(:has(.n-${id}:checked))`,
      misses(id),
      `:has(${ZONE}):not(:has(#choose-${id}:checked))`,
    ].join();
  const everyOff = zones.map(({ id }) => `:is(${off(id)})`).join("");
  return {
    anyField: `main:has(${FIELD})`,
    field: (id) => `main:has(${box(id)})`,
    only: (id) => `main:has(${box(id)}):not(:has(${other(id)}))`,
    several: [`main:has(.box:checked)${fields.map(({ id }) => `:has(${other(id)})`).join("")}`],
    anyOff: `main:is(${zones.map(({ id }) => off(id)).join()})`,
    off: (id) => `main:is(${off(id)})`,
    without: (id, other) => `main:has(${box(id)}):not(:has(${box(other)}))`,
    nothing: "main:not(:has(.box:checked))",
    someMatch: whole ? "main" : `main:not(:has(${FIELD})${everyOff})`,
  };
}

/** How prerendered marks, cards, tables and sentences answer to what is chosen. */
export function filterRules(dataset: Dataset, asked: Asked): readonly string[] {
  const on = (what: string) =>
    dataset.fields.map(({ id }) => `${asked.field(id)} .f-${id}${what}`).join(",");
  const off = (what: string) =>
    dataset.zones.map(({ id }) => `${asked.off(id)} .z-${id}${what}`).join(",");
  // Each selector ends in a class of few elements: all that have it are looked at when a choice changes.
  const hollow = "{fill:var(--paper);stroke:var(--control);stroke-width:1.5}";
  const only = dataset.fields.map(({ id }) => `${asked.only(id)} .foretold[data-of="${id}"]`);
  const several = asked.several.map((each) => `${each} .counted`);
  const relatives = dataset.fields.flatMap(({ id, related }) =>
    related === undefined
      ? []
      : [
          [id, related],
          [related, id],
        ].map(
          ([chosen = "", other = ""]) =>
            `${asked.without(chosen, other)} .related[data-of="${chosen}"][data-to="${other}"]`,
        ),
  );
  return [
    `${asked.anyField} .cell>.shape${hollow}`,
    `${on(".cell>.shape")}{fill:var(--zone);stroke:none}`,
    `${asked.anyField} .join>.shape{stroke:var(--rule)}`,
    `${on(".join>.shape")}{stroke:var(--ink-3)}`,
    `${asked.anyField} .cell>.word{fill:var(--ink-3)}`,
    `${on(".cell>.word")}{fill:var(--paper)}`,
    `${asked.anyField} .head>.word{fill:var(--ink-3);font-weight:400}`,
    `${on(".head>.word")}{fill:var(--ink)}`,
    `${on(".band>.shape")}{fill:var(--paper-2)}`,
    `${on(".edge>.shape")}{fill:var(--ink)}`,
    `${asked.anyOff} .total{display:none}`,
    `${on(">.word")},${on(".named")}{font-weight:600}`,
    `${on(".named:is(li)")}{border-bottom-color:var(--ink);font-weight:700}`,
    `${off(".datum>.shape")},${off(".cell>.shape")},${off(" .glyph .mark")}${hollow}`,
    `${off(".datum>path.shape")}{stroke-width:1}`,
    `${off(">path.shape[stroke]")}{stroke:var(--ink-3)}`,
    `${off(" .slatted .mark")}{fill:var(--control)}`,
    `${off(">.word")}{fill:var(--ink-3)}`,
    `${off(":not(g,i)")}{color:var(--ink-3);--ink:var(--ink-3);--ink-2:var(--ink-3)}`,
    `${off(":is(.counted i)")}{counter-increment:none}`,
    ...(relatives.length > 0 ? [`${relatives.join(",")}{display:block}`] : []),
    `${[...only, ...several].join(",")}{display:inline}`,
    `${off(".card")}{border-top:1px solid var(--control);padding-top:20px}`,
    `${asked.nothing} .clear{display:none}`,
    `${asked.someMatch} .empty{display:none}`,
  ];
}
