import type { Dataset } from "../model/dataset";
import { amountOf } from "../model/lookup";

/** Shows the note on a field's relative while the field is chosen and the relative is not. */
const shownBeside = (chosen: string, related: string) =>
  `:root[data-on~="${chosen}"]:not([data-on~="${related}"]) .related[data-of="${chosen}"][data-to="${related}"]{display:block}`;

/**
 * The styles that depend on the dataset: how prerendered marks, cards and tables
 * answer to the selection on the root element, and the widths of the hero's parts.
 */
export function datasetStyles(dataset: Dataset): string {
  const zones = dataset.zones.map(({ id }) => id);
  const off = (what: string) =>
    zones.map((id) => `:root[data-off~="${id}"] .z-${id}${what}`).join(",");
  const on = (what: string) =>
    dataset.fields.map(({ id }) => `:root[data-on~="${id}"] .f-${id}${what}`).join(",");
  const marks = (selector: (what: string) => string, kinds: readonly string[]) =>
    kinds.map((kind) => selector(kind)).join(",");
  // Each selector ends in one tag or class: browsers file rules by it, and try those that end otherwise on every element.
  const shapes = ["path", "circle", "polygon", "rect"];
  const within = (parent: string) => shapes.map((shape) => `${parent}>${shape}`);
  const hollow = "{fill:var(--paper);stroke:var(--control);stroke-width:1.5}";
  const chips = dataset.fields.map(({ id }) => `:root[data-on~="${id}"] .chip[data-field="${id}"]`);
  const chosen = zones.map((id) => `:root[data-chosen~="${id}"] .z-${id} .choice .icon`);
  // Before the application is there, and only where one field is all that is chosen.
  const foretold = dataset.fields.map(
    ({ id }) =>
      `:root[data-pending][data-on="${id}"]:not([data-chosen]) .foretold[data-of="${id}"]`,
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
    "@media(min-width:1024px){.result>p{min-width:11em}.clear[hidden]{display:block;visibility:hidden}}",
    "@media print{.many{height:auto;overflow:visible;contain:none}}",
  ];
  return [
    ...(dataset.excerpt ? many : []),
    `${within(":root[data-on] .cell").join()}${hollow}`,
    `${marks(on, within(".cell"))}{fill:var(--zone);stroke:none}`,
    `:root[data-on] .join>polyline{stroke:var(--rule)}`,
    `${on(".join>polyline")}{stroke:var(--ink-3)}`,
    `:root[data-on] .cell>text{fill:var(--ink-3)}`,
    `${on(".cell>text")}{fill:var(--paper)}`,
    `:root[data-on] .head>text{fill:var(--ink-3);font-weight:400}`,
    `${on(".head>text")}{fill:var(--ink)}`,
    `${on(".band>path")}{fill:var(--paper-2)}`,
    `${on(".edge>path")}{fill:var(--ink)}`,
    `:root[data-off] .total{display:none}`,
    `${on(" text")},${on(".named")}{font-weight:600}`,
    `${on(".named:is(li)")}{border-bottom-color:var(--ink);font-weight:700}`,
    `${marks(off, [...within(".datum"), ...within(".cell"), " .glyph .mark"])}${hollow}`,
    `${off(".datum>path")}{stroke-width:1}`,
    `${off(">path[stroke]")}{stroke:var(--ink-3)}`,
    `${off(" .slatted .mark")}{fill:var(--control)}`,
    `${marks(off, [">text", " a", " b", " p", " li", " h3", " small", " .number", ":is(th,td,article)"])}{color:var(--ink-3);fill:var(--ink-3)}`,
    `${chips.join(",")}{--chip:var(--ink);--chip-text:var(--paper);--chip-check:block}`,
    ...relatives,
    `${foretold.join(",")}{display:inline}`,
    `${chosen.join(",")}{visibility:visible}`,
    `${off(".card")}{border-top:1px solid var(--control);padding-top:20px}`,
    `.comparison{--columns:${dataset.zones.length > 3 ? dataset.zones.length + 1 : 0}}`,
    ...dataset.zones.map(
      ({ id, target }) => `.part.z-${id}{flex-grow:${amountOf(dataset, target).value}}`,
    ),
  ].join("\n");
}
