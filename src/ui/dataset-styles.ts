import { MOVES } from "./embed-frame";
import { showsSome } from "../charts/frames/window";
import type { Dataset } from "../model/dataset";
import { filterRules, formOf, marked } from "./filter-rules";
import { sharedTargets } from "../model/target";

/** How wide each zone's part of the sum is: in a row, and under each other beside the largest. */
export function partStyles(dataset: Dataset): string {
  const targets = sharedTargets(dataset)?.targets ?? [];
  const most = Math.max(...targets.map(({ amount }) => amount.value));
  return targets
    .map(
      ({ zone, amount: { value } }) =>
        `.part.z-${zone.id}{flex-grow:${value};--of-most:${(value / most) * 100}%}`,
    )
    .join("\n");
}

/** How all that came with a page answers without scripts to the form that stands on it. */
export const formStyles = (dataset: Dataset): string =>
  `@media(scripting:none){${filterRules(dataset, formOf(dataset)).join("")}}`;

/** The styles that depend on the dataset: how all that came with the page answers to the filter. */
export function datasetStyles(dataset: Dataset): string {
  const many = [
    // Charts and tables as long as these are left out of what a filter lays out anew while they
    // are far from the window; their sizes are known once the page has settled.
    "@media screen{:root[data-settled] .section{content-visibility:auto}}",
    // What is measured moves what is below it by itself.
    ".virtual-list{height:min(80vh,760px);overflow:auto;contain:strict;overflow-anchor:none}",
    ".virtual-list>.cards[data-index]{margin-bottom:44px}.virtual-list tr[data-index]:focus{background:var(--paper-2)}",
    // Long counts beside many chips: the row keeps its height and its breaks, whatever is chosen.
    "@media(min-width:64rem){.result{min-width:min-content}.result>p{min-width:11em}:root:not([data-filtered]) .clear{display:block;visibility:hidden}}",
    ".comparison.rows{--columns:9}.virtual-list thead{position:sticky;top:0;z-index:2;background:var(--paper)}",
    "@media(min-width:37.5rem){.virtual-list .facts{table-layout:fixed}}",
    "@media(max-width:37.4375rem){.rows thead{position:absolute;clip-path:inset(50%)}}",
    // On paper what is at hand follows one another; the room of all others would be sheets without end.
    "@media print{.virtual-list{height:auto;overflow:visible;contain:none}.spacer{display:none}}",
  ];
  const moved = [
    `.frame .row-windows{flex:none;height:calc(${MOVES}*var(--u))}`,
    ":root[data-plain] .sheet>.row-windows{position:static;width:auto;overflow:visible;clip-path:none}",
  ];
  const grouped = [
    ".group{color:var(--ink-2)}p.group{margin-bottom:14px;font-weight:700}.cards+p.group{margin-top:44px}",
    "small.group{font-size:.8125rem;font-weight:400}.comparison thead :is(th,td){align-self:end}",
  ];
  return [
    ...(dataset.whole ? many : []),
    ...(showsSome(dataset, { matrix: true }) ? moved : []),
    ...(dataset.groups.length > 0 ? grouped : []),
    ...filterRules(dataset, marked),
    `.comparison{--columns:${dataset.zones.length > 3 ? dataset.zones.length + 1 : 0}}`,
  ].join("\n");
}
