import type { Frame } from "../chart";
import { matrixAcross } from "./matrix-across";
import { matrixDown } from "./matrix-down";
import type { MatrixLayout, MatrixStory } from "./matrix-layout";

/** From this width on, zones are rows. */
const ACROSS = 560;

/** The matrix that fits the frame: zones as rows where it is wide, else fields. */
export function fieldsLayout(story: MatrixStory, frame: Frame): MatrixLayout {
  const { width, k, density } = frame;
  const small = density === "small";
  const across = (most: number) =>
    matrixAcross(story, frame, { beside: 0, below: 0, counts: !small, groups: !small, most });
  const down = () => matrixDown(story, frame, { above: 0, counts: !small });
  const made = width < ACROSS * k ? (down() ?? across(3)) : (across(2) ?? down() ?? across(3));
  if (!made) throw new Error("a matrix does not fit its frame");
  return made;
}
