import type { ChartId } from "../charts";
import type { Chart } from "../charts/chart";
import { palettes } from "../model/palette";
import { languageTag, plain } from "../model/text";
import type { Job } from "./format";
import type { InlineFonts } from "./picture-svg";
import { noteText } from "./pptx/note-lines";
import { slidePlan } from "./pptx/slide-plan";
import { slideBox, slideScene } from "./pptx/slide-scene";
import { sceneSvg } from "./svg-text";

/** A chart's slide as a picture, to look at before the file is made, with the lines of its notes. */
export function slidePreview(
  named: readonly [ChartId, Chart],
  job: Job,
  number: number,
  own?: InlineFonts,
) {
  const { locale, theme } = job;
  const palette = palettes[theme];
  const { width, height } = slideBox;
  const family =
    own?.family ?? "Arial,'Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif";
  const attributes = [
    `width="${width}" height="${height}"`,
    `xml:lang="${languageTag[locale]}"`,
    `font-family="${family}"`,
  ];
  const paper = `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`;
  const head = (own ? `<style>${own.css}</style>` : "") + paper;
  const voice = { locale, palette };
  const plan = slidePlan(named, job, voice);
  const scene = slideScene(plan, named[1], job.view, number, voice);
  const svg = plain(sceneSvg(scene, slideBox, { attributes: attributes.join(" "), head }));
  return { svg, notes: plan.text.notes.map(noteText) };
}
