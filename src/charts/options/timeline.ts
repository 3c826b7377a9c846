import type { Frame } from "../chart";
import type { TimeStory } from "../words/events";
import type { Option } from "../kit/option";
import { timelineAcross } from "./timeline-across";
import { timelineDown } from "./timeline-down";
import { timelineRows } from "./timeline-rows";

/** When things happened: across where a frame is wide, down where it is tall, else in rows. */
export function timelineOption(story: TimeStory, frame: Frame): Option {
  const { width, k, density } = frame;
  const drawn =
    density === "small"
      ? undefined
      : width < 560 * k
        ? timelineDown(story, frame)
        : timelineAcross(story, frame);
  return drawn ?? timelineRows(story, frame);
}
