import type { Frame } from "../chart";
import { rowHeight } from "../frames/heights";
import { matrixAcross } from "./matrix-across";
import { matrixDown } from "./matrix-down";
import { matrixKeyed } from "./matrix-keyed";
import { wordedRows, type WordedRow } from "./worded-rows";
import { leastRow, nameShare } from "./zone-labels";
import type { MatrixLayout, MatrixStory } from "./matrix-layout";

/** From this width on, zones are rows. */
const ACROSS = 560;

/** The matrix that fits the frame: zones as rows where it is wide, else fields; nothing where no names fit. */
function named(story: MatrixStory, frame: Frame): MatrixLayout | undefined {
  const { width, k, density } = frame;
  const small = density === "small";
  const across = (most: number) =>
    matrixAcross(story, frame, { beside: 0, below: 0, counts: !small, groups: !small, most });
  const down = () => matrixDown(story, frame, { above: 0, counts: !small });
  return (width < ACROSS * k ? down() : (across(2) ?? down())) ?? across(3);
}

/** The matrix in the form that fits the frame: with a key where names do not. */
export const fieldsLayout = (story: MatrixStory, frame: Frame): MatrixLayout =>
  named(story, frame) ?? matrixKeyed(story, frame, { beside: 0, below: 0, head: 0 });

/** Words instead of a matrix, where an embed is too small for one. */
export const fieldsRows = (story: MatrixStory, frame: Frame): readonly WordedRow[] | undefined =>
  frame.density === "small" && !named(story, frame) ? wordedRows(story, frame) : undefined;

/** The height that the matrix asks for in a frame of this width. */
export function fieldsHeight(story: MatrixStory, frame: Frame): number {
  const { grid } = fieldsLayout(story, frame);
  const rows = grid.across ? grid.zones : grid.fields;
  const least = Math.max(44, leastRow(story.zoneNames, frame.width * nameShare(frame)));
  const row = grid.across
    ? rowHeight(rows.length, { usual: 3, full: 105, least })
    : rowHeight(rows.length, { usual: 6, full: 50, least: 38 });
  return (rows[0]?.start ?? 0) + rows.length * row + 1;
}
