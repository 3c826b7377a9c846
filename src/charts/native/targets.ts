import { zoneColour } from "../../model/palette";
import { targetGroups } from "../../model/target";
import { eachLocale } from "../../model/text";
import type { Paint } from "../kit/shapes";
import { nativeSigns } from "../words/bar-signs";
import { groupCaption, silentSaid, targetNotes, targetsCaption } from "../words/target-captions";
import type { NativeDrawing } from "./native-chart";

const HOLLOW = 3;

/** The zones' targets as bars; zones that the selection leaves out are hollow. */
const targets: NativeDrawing = ({ dataset, zones }, palette) => {
  const paint = (index: number, matches: boolean): Paint =>
    matches
      ? { fill: zoneColour(palette, index) }
      : { fill: palette.paper, stroke: palette.control, lineWidth: HOLLOW };
  const groups = targetGroups(dataset);
  const signs = nativeSigns(dataset);
  const notes = targetNotes(dataset);
  return {
    bars: "across",
    axis: true,
    scale: groups.length > 1 ? "own" : "shared",
    panels: groups.map((group) => ({
      name: groupCaption(group, dataset),
      points: group.targets.flatMap(({ zone: { id }, fact }) =>
        zones
          .filter(({ zone }) => zone.id === id)
          .map(({ zone, index, matches }) => ({
            category: zone.name,
            fact: fact.id,
            paint: paint(index, matches),
          })),
      ),
    })),
    subtitle: targetsCaption(dataset),
    note: eachLocale((locale) => {
      const silent = silentSaid(dataset, locale);
      return [
        signs[locale],
        notes[locale].trim(),
        silent && `${silent}${locale === "zh" ? "。" : "."}`,
      ]
        .filter(Boolean)
        .join(locale === "zh" ? "" : " ");
    }),
  };
};

export default targets;
