import { zoneColour } from "../../model/palette";
import { unitName } from "../../model/format";
import { amountOf, factOf } from "../../model/lookup";
import type { Paint } from "../marks/scene";
import type { NativeDrawing } from "./native-chart";

const HOLLOW = 3;

/** The zones' targets as bars; zones that the selection leaves out are hollow. */
const targets: NativeDrawing = ({ dataset, zones }, palette) => {
  const paint = (index: number, matches: boolean): Paint =>
    matches
      ? { fill: zoneColour(palette, index) }
      : { fill: palette.paper, stroke: palette.control, lineWidth: HOLLOW };
  const years = [...new Set(zones.map(({ zone }) => factOf(dataset, zone.target).date))];
  const year = years.length === 1 ? years[0] : undefined;
  const unit = unitName("yi");
  const about = zones.some(({ zone }) => amountOf(dataset, zone.target).bound === "about");
  const name = {
    zh: `${year ? `${year} 年` : ""}未来产业规模目标，${unit.zh}`,
    en: `${year ? `${year} target` : "Target"} for the scale of future industries, ${unit.en}`,
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
    note: about
      ? {
          zh: "条尾的缺口和“≈”表示“左右”，缺口不代表误差范围。原文未说明“规模”的统计口径。",
          en: "“≈” and the cuts at a bar’s end mean “about”; the cuts are no range of error. The article does not define “scale”.",
        }
      : {
          zh: "原文未说明“规模”的统计口径。",
          en: "The article does not define “scale”.",
        },
  };
};

export default targets;
