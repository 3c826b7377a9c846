import { zoneColour } from "../../model/palette";
import { amountOf } from "../../model/lookup";
import { eachLocale } from "../../model/text";
import type { Paint } from "../marks/scene";
import { targetMeasure, targetUnit } from "../words/target-words";
import type { NativeDrawing } from "./native-chart";
import { sharedMeasure } from "../words/target-finding";

const HOLLOW = 3;

/** The zones' targets as bars; zones that the selection leaves out are hollow. */
const targets: NativeDrawing = ({ dataset, zones }, palette) => {
  const paint = (index: number, matches: boolean): Paint =>
    matches
      ? { fill: zoneColour(palette, index) }
      : { fill: palette.paper, stroke: palette.control, lineWidth: HOLLOW };
  const measure = targetMeasure(dataset);
  const name = eachLocale(
    (locale) => `${measure[locale]}${locale === "zh" ? "，" : ", "}${targetUnit(dataset, locale)}`,
  );
  const about = zones.some(({ zone }) => amountOf(dataset, zone.target).bound === "about");
  const note = sharedMeasure(dataset)?.note;
  const signs = about && {
    zh: "“≈”和条尾的缺口表示“左右”，不代表误差范围。",
    en: "“≈” and the cuts at a bar’s end stand for “about” and are no range of error.",
  };
  return {
    bars: "across",
    axis: true,
    scale: "shared",
    panels: [
      {
        name,
        points: zones.map(({ zone, index, matches }) => ({
          category: zone.name,
          fact: zone.target,
          paint: paint(index, matches),
        })),
      },
    ],
    subtitle: name,
    note: eachLocale((locale) =>
      [signs, note]
        .flatMap((said) => (said ? [said[locale]] : []))
        .join(locale === "zh" ? "" : " "),
    ),
  };
};

export default targets;
