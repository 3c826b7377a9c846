import type { Dataset } from "../model/dataset";
import { sharedTargets } from "../model/target";

/** Shows the note on a field's relative while the field is chosen and the relative is not. */
const shownBeside = (chosen: string, related: string) =>
  `[data-on~="${chosen}"]:not([data-on~="${related}"]) .related[data-of="${chosen}"][data-to="${related}"]{display:block}`;

/** How wide each zone's part of the sum is. */
export const partStyles = (dataset: Dataset): string =>
  (sharedTargets(dataset)?.targets ?? [])
    .map(({ zone, amount }) => `.part.z-${zone.id}{flex-grow:${amount.value}}`)
    .join("\n");

/**
 * The styles that depend on the dataset: how prerendered marks, cards and tables
 * answer to the selection on the place that holds them, or on the root element.
 */
export function datasetStyles(dataset: Dataset): string {
  const zones = dataset.zones.map(({ id }) => id);
  const off = (what: string) => zones.map((id) => `[data-off~="${id}"] .z-${id}${what}`).join(",");
  const on = (what: string) =>
    dataset.fields.map(({ id }) => `[data-on~="${id}"] .f-${id}${what}`).join(",");
  // Each selector ends in a class of few elements: all that have it are looked at when a choice changes.
  const hollow = "{fill:var(--paper);stroke:var(--control);stroke-width:1.5}";
  const chips = dataset.fields.map(({ id }) => `[data-on~="${id}"] .chip[data-field="${id}"]`);
  const chosen = zones.map((id) => `[data-chosen~="${id}"] .z-${id} .choice .icon`);
  // Only where one field is all that is chosen.
  const foretold = dataset.fields.map(
    ({ id }) => `[data-on="${id}"]:not([data-chosen]) .foretold[data-of="${id}"]`,
  );
  const relatives = dataset.fields.flatMap(({ id, related }) =>
    related === undefined ? [] : [shownBeside(id, related), shownBeside(related, id)],
  );
  const many = [
    // Charts and tables as long as these are left out of what a filter lays out anew while they
    // are far from the window; their sizes are known once the page has settled.
    "@media screen{:root[data-settled] .section{content-visibility:auto}}",
    ".many{height:min(80vh,760px);overflow:auto;contain:strict;overscroll-behavior:auto}",
    ".many-rows{position:relative}.many-rows>.cards{position:absolute;inset:0 0 auto}",
    // Long counts beside many chips: the row keeps its height and its breaks, whatever is chosen.
    "@media(min-width:1024px){.result{min-width:min-content}.result>p{min-width:11em}:root:not([data-filtered]) .clear{display:block;visibility:hidden}}",
    ".many-table{height:min(80vh,640px);overflow:auto;contain:strict}",
    ".comparison.rows{--columns:9}.rows thead{position:sticky;top:0;z-index:2;background:var(--paper)}",
    ".rows tbody{position:relative}.rows tbody tr{position:absolute;inset:0 0 auto}",
    ".zone-facts{position:absolute;inset:0 0 auto;padding-block:24px}.zone-facts h3{display:flex;align-items:center;gap:9px;margin-bottom:14px;font-size:18px;font-weight:700}.zone-facts table+table{margin-top:18px}",
    "@media(max-width:599px){.rows thead{position:absolute;clip-path:inset(50%)}}",
    // On paper what is at hand follows one another; the room of all others would be sheets without end.
    "@media print{.many,.many-table{height:auto;overflow:visible;contain:none}.many-rows,.rows tbody{height:auto!important}.many-rows>*,.rows tbody tr{position:static;transform:none!important}}",
  ];
  return [
    ...(dataset.excerpt ? many : []),
    `[data-on] .cell>.shape${hollow}`,
    `${on(".cell>.shape")}{fill:var(--zone);stroke:none}`,
    `[data-on] .join>.shape{stroke:var(--rule)}`,
    `${on(".join>.shape")}{stroke:var(--ink-3)}`,
    `[data-on] .cell>.word{fill:var(--ink-3)}`,
    `${on(".cell>.word")}{fill:var(--paper)}`,
    `[data-on] .head>.word{fill:var(--ink-3);font-weight:400}`,
    `${on(".head>.word")}{fill:var(--ink)}`,
    `${on(".band>.shape")}{fill:var(--paper-2)}`,
    `${on(".edge>.shape")}{fill:var(--ink)}`,
    `[data-off] .total{display:none}`,
    `${on(">.word")},${on(".named")}{font-weight:600}`,
    `${on(".named:is(li)")}{border-bottom-color:var(--ink);font-weight:700}`,
    `${off(".datum>.shape")},${off(".cell>.shape")},${off(" .glyph .mark")}${hollow}`,
    `${off(".datum>path.shape")}{stroke-width:1}`,
    `${off(">path.shape[stroke]")}{stroke:var(--ink-3)}`,
    `${off(" .slatted .mark")}{fill:var(--control)}`,
    `${off(">.word")}{fill:var(--ink-3)}`,
    `${off(":not(g)")}{color:var(--ink-3);--ink:var(--ink-3);--ink-2:var(--ink-3)}`,
    `${chips.join(",")}{--chip:var(--ink);--chip-text:var(--paper);--chip-check:block}`,
    ...relatives,
    `${foretold.join(",")}{display:inline}`,
    `${chosen.join(",")}{visibility:visible}`,
    `${off(".card")}{border-top:1px solid var(--control);padding-top:20px}`,
    `.comparison{--columns:${dataset.zones.length > 3 ? dataset.zones.length + 1 : 0}}`,
  ].join("\n");
}
