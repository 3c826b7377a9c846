import { lines } from "../../charts/kit/lettering";
import { translate } from "../../engine/translate";
import type { Lettering } from "../../charts/kit/shapes";
import type { Chart } from "../../charts/chart";
import { type Mark, type Scene, say } from "../../engine/scene";
import { plain } from "../../model/text";
import type { View } from "../../model/selection";
import { barMarks } from "./bar-marks";
import { fitting } from "./fitting";
import { measured, sourceText, titleLines } from "./frame";
import { inner, LINE, slide, type as sizes } from "./measure";
import { nativeBeside, type NativeChart } from "./native-chart";
import { panelsOf } from "./native-frames";
import type { SlidePlan } from "./slide-plan";
import type { Voice } from "./text";

/** The words of a slide in their places. */
function words({ text, frame }: SlidePlan, page: number, { palette }: Voice): readonly Mark[] {
  const set = (broken: readonly string[], x: number, y: number, look: Lettering) =>
    broken.length === 0
      ? []
      : [say(x, y, broken.join("\n"), { ...look, baseline: look.baseline ?? "top" })];
  const right = (box: { readonly x: number; readonly width: number }) => box.x + box.width;
  const small = { size: sizes.small, lineHeight: LINE.small, fill: palette.ink3 };
  const { title, subtitle, note, source, brand, number } = frame;
  const heading = titleLines(text.title);
  const prose = (written: string, width: number, size: number) =>
    lines(plain(written), measured(width), size);
  return [
    ...set(heading.lines, title.x, title.y + title.height, {
      ...{ size: sizes.title * heading.share, lineHeight: LINE.title * heading.share },
      ...{ weight: 700, fill: palette.ink, baseline: "bottom" },
    }),
    ...set(prose(text.subtitle, inner, sizes.subtitle), subtitle.x, subtitle.y, {
      ...{ size: sizes.subtitle, lineHeight: LINE.subtitle, fill: palette.ink2 },
    }),
    ...set(prose(text.note, inner, sizes.small), note.x, note.y, small),
    ...set(prose(sourceText(text.source), source.width, sizes.small), source.x, source.y, small),
    ...set([text.brand.text], right(brand), brand.y, {
      ...{ ...small, weight: 700, fill: palette.ink2, align: "right" },
    }),
    ...set([String(page)], right(number), number.y, { ...small, align: "right" }),
  ];
}

/**
 * A chart's slide as a scene, for those who want to see it before they make it: the
 * words and shapes of the file, and native charts about as office programs draw them.
 */
export function slideScene(
  plan: SlidePlan,
  chart: Chart,
  view: View,
  page: number,
  voice: Voice,
): Scene {
  const { frame, box } = plan;
  const bars = (native: NativeChart): Scene =>
    panelsOf(native, view.dataset, frame.plot, voice.locale).map((panel) => ({
      marks: barMarks(native, panel, voice),
    }));
  const picture = (): Scene => {
    const { frame: drawn, scene } = fitting(chart, view, box);
    const beside = plan.pictures ? undefined : nativeBeside(chart, view, drawn, scene);
    const shapes = translate(beside?.scene ?? scene, frame.plot.x, frame.plot.y);
    return beside ? [...shapes, ...bars(beside.native)] : shapes;
  };
  return [{ marks: words(plan, page, voice) }, ...(plan.native ? bars(plan.native) : picture())];
}

/** The box of every slide. */
export const slideBox = { width: slide.width, height: slide.height } as const;
