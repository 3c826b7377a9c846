import type { Frame, Point } from "../chart";
import type { Dataset } from "../../model/dataset";
import {
  cellTooltip,
  factsOfField,
  fieldSentence,
  fieldTooltip,
  zoneTooltip,
} from "../words/field-tooltips";
import { cellTracks, type Grid } from "./grid";
import type { Box, MatrixLayout, MatrixStory } from "./matrix-layout";

const HIT = 24;

/** A box grown around its middle to what a finger can meet, inside the frame. */
export function comfortable(box: Box, { width, height }: Pick<Frame, "width" | "height">): Box {
  const w = Math.max(HIT, box.width);
  const h = Math.max(HIT, box.height);
  return {
    x: Math.max(0, Math.min(width - w, box.x - (w - box.width) / 2)),
    y: Math.max(0, Math.min(height - h, box.y - (h - box.height) / 2)),
    width: w,
    height: h,
  };
}

/** The heads of the fields: they say who names them, and choose them. */
function fieldPoints(
  { fields, keys, bands, grid }: MatrixLayout,
  story: MatrixStory,
): readonly Point[] {
  const { dataset, locale } = story;
  const [first] = grid.zones;
  const edge = first?.start ?? 0;
  return story.fields.flatMap((field, index): Point[] => {
    const band = bands[index];
    if (!fields[index] || !band) return [];
    const key = keys?.[index];
    const box = key
      ? { x: key.x, y: key.y, width: key.block.width, height: key.block.height }
      : grid.across
        ? { ...band, height: Math.max(0, edge - band.y) }
        : { ...band, width: edge };
    return [
      {
        key: `field-${field.id}`,
        ...box,
        label: fieldSentence(dataset, field, locale),
        tooltip: fieldTooltip(dataset, field, locale),
        facts: factsOfField(dataset, field),
        field: field.id,
        row: grid.across ? 0 : index + 1,
        column: grid.across ? index + 1 : 0,
      },
    ];
  });
}

/** Every cell, also those that are not named. */
function cellPoints(grid: Grid, story: MatrixStory): readonly Point[] {
  const { dataset, locale } = story;
  return dataset.zones.flatMap((zone, z) =>
    story.fields.map((field, f): Point => {
      const { column, row } = cellTracks(grid, z, f);
      const box = { x: column.start, y: row.start, width: column.size, height: row.size };
      return {
        key: `${zone.id}-${field.id}`,
        ...box,
        ...cellTooltip(dataset, zone, field, locale),
        row: grid.across ? z + 1 : f + 1,
        column: grid.across ? f + 1 : z + 1,
      };
    }),
  );
}

/** Where the heads of the zones are. */
function zoneBoxes({ zones, grid, left }: MatrixLayout): readonly Box[] {
  const edge = grid.fields[0]?.start ?? 0;
  const top = Math.max(0, Math.min(edge - HIT, ...zones.map(({ name }) => name.y)));
  return grid.zones.map(({ start, size }) =>
    grid.across
      ? { x: left, y: start, width: edge, height: size }
      : { x: start, y: top, width: size, height: edge - top },
  );
}

/** What each zone names, and whether its list is open; one below the other or side by side. */
export function zonePoints(
  boxes: readonly Box[],
  { dataset, locale }: MatrixStory,
  across = true,
): readonly Point[] {
  return dataset.zones.flatMap((zone, index): Point[] => {
    const box = boxes[index];
    if (!box) return [];
    const tooltip = zoneTooltip(dataset, zone, locale);
    const said = tooltip.lines[0]?.[1] ?? "";
    const ending = zone.list.text[locale];
    return [
      {
        key: `zone-${zone.id}`,
        ...box,
        label:
          locale === "zh"
            ? `${zone.name.zh}：列出 ${zone.fields.length} / ${dataset.fields.length} 项，${said}，${ending}`
            : `${zone.name.en}: names ${zone.fields.length} of ${dataset.fields.length} fields, ${said}; ${ending}`,
        tooltip,
        facts: zone.fields.map(({ fact }) => fact),
        row: across ? index + 1 : 0,
        column: across ? 0 : index + 1,
      },
    ];
  });
}

/** Heads and cells of a matrix, for pointer and keyboard. */
export function matrixPoints(layout: MatrixLayout, story: MatrixStory): readonly Point[] {
  return [
    ...fieldPoints(layout, story),
    ...zonePoints(zoneBoxes(layout), story, layout.grid.across),
    ...cellPoints(layout.grid, story),
  ];
}

/** The facts that a matrix rests on. */
export const matrixFacts = ({ zones }: Dataset) =>
  zones.flatMap((zone) => zone.fields.map(({ fact }) => fact));
