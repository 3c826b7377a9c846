import { bracketed } from "../../charts/words/sentences";
import { corners, zoneShape } from "../../charts/kit/zone-shape";
import { textWidth } from "../../model/metrics";
import { lines } from "../../charts/kit/lettering";
import { filtered } from "../filtered";
import { leftOutInShort } from "../../charts/words/left-out";
import { sourceParts } from "../source-line";
import { sourcesOf } from "../../charts/words/sources";
import { besideGroup } from "../slides/table-slides";
import { notPublished, targetHead } from "../../charts/words/target-words";
import type { Mark } from "../../engine/scene";
import type { FactId, Zone } from "../../model/dataset";
import { colon, figure, label, labelled } from "../../model/format";
import { fieldOf } from "../../model/lookup";
import { zoneColour } from "../../model/palette";
import type { ZoneView } from "../../model/selection";
import { groupName } from "../../model/group";
import { targetFacts, targetOf } from "../../model/target";
import { list, plain, type Locale } from "../../model/text";
import type { Job } from "../format";
import type { Part } from "../office/package";
import { slideFrame } from "./frame";
import { sceneShapes } from "./marks";
import { type as sizes, type Box } from "./measure";
import { slideLink } from "./links";
import { noteLines } from "./note-lines";
import { group, numbering, textBox, type Numbering } from "./shape";
import { slideParts } from "./slide";
import { paragraph, run, type Setting, type Voice } from "./text";

const A_SLIDE = 3;
const GAP = 48;
const LINE = 36;

const words = {
  position: { zh: "定位与路径", en: "Positioning" },
  strengths: { zh: "依托", en: "Builds on" },
  fields: { zh: "重点领域", en: "Priority fields" },
} as const;

const factsOf = (zone: Zone): readonly FactId[] => [
  ...targetFacts([zone]),
  ...zone.fields.map(({ fact }) => fact),
  ...zone.facts,
];

interface Section {
  readonly head: string;
  readonly text: string;
}

/** What a card says under its figure. */
function sections(zone: Zone, { view: { dataset } }: Job, locale: Locale): readonly Section[] {
  const names = zone.fields.map(({ field }) => fieldOf(dataset, field).name[locale]);
  const listed = plain(zone.list.text[locale]);
  return [
    { head: words.position[locale], text: plain(zone.positioning[locale]) },
    {
      head: words.strengths[locale],
      text: list(
        zone.strengths.map((strength) => plain(strength[locale])),
        locale,
      ),
    },
    {
      head: words.fields[locale] + bracketed(listed, locale),
      text: list(names, locale),
    },
  ];
}

interface CardLook {
  readonly box: Box;
  /** Of the running text, in pixels. */
  readonly size: number;
  /** Lines of each section, the same on all cards so that sections stand side by side. */
  readonly heights: readonly number[];
}

const LEADING = 1.42;
const FIRST = 236;
const BETWEEN = 26;

/** The largest type in which the longest card has room, and the lines of each section in it. */
function fitted(all: readonly (readonly Section[])[], { width, height }: Box) {
  const attempt = (size: number) => {
    const heights = [0, 1, 2].map((section) =>
      Math.max(...all.map((each) => lines(each[section]?.text ?? "", width / 1.06, size).length)),
    );
    const needed = heights.reduce((sum, count) => sum + (1 + count) * size * LEADING + BETWEEN, 0);
    return { size, heights, fits: FIRST + needed <= height };
  };
  const attempts = [32, 30, 28, 26, sizes.small].map(attempt);
  return attempts.find(({ fits }) => fits) ?? attempt(sizes.small);
}

function card(zoneView: ZoneView, job: Job, look: CardLook, next: Numbering, voice: Voice): string {
  const { dataset } = job.view;
  const { zone, index, matches } = zoneView;
  const { palette, locale } = voice;
  const { box, heights, size } = look;
  const colour = zoneColour(palette, index);
  const ink = matches ? palette.ink : palette.ink3;
  const paint = matches
    ? { fill: colour }
    : { fill: palette.paper, stroke: palette.control, lineWidth: 3 };
  const shape = zoneShape(index);
  const bar = { fill: matches ? colour : palette.control };
  const marks: readonly Mark[] = [
    { kind: "rect", x: 0, y: 0, width: box.width, height: 6, paint: bar },
    shape === "circle"
      ? { kind: shape, x: 23, y: 54, r: 17, paint }
      : { kind: "polygon", points: corners(shape, 23, 54, 17), paint },
  ];
  const id = next();
  const at = (y: number, height: number, x = 0): Box => ({
    x: box.x + x,
    y: box.y + y,
    width: box.width - x,
    height,
  });
  const say = (text: string, setting: Setting, lineHeight?: number) =>
    paragraph(run(text, { fill: ink, ...setting }, voice), {
      ...(lineHeight !== undefined && { lineHeight }),
    });
  const amount = targetOf(dataset, zone)?.amount;
  const year = targetHead(dataset, zone)[locale];
  const large = { fill: ink, bold: true } as const;
  let y = FIRST;
  const told = sections(zone, job, locale).map(({ head, text }, section) => {
    const height = size * LEADING * (1 + (heights[section] ?? 1));
    const made = textBox(
      next(),
      head,
      at(y, height),
      say(head, { size, bold: true }, size * LEADING) + say(text, { size }, size * LEADING),
    );
    y += height + BETWEEN;
    return made;
  });
  const name = plain(zone.name[locale]);
  const nameSize = Math.max(20, Math.min(40, ((box.width - 58) / textWidth(name, 40, 700)) * 38));
  return group(
    id,
    name,
    `${name}: ${year} ${amount ? labelled(amount, locale, dataset) : notPublished[locale]}`,
    { ...box, height: y },
    [
      ...sceneShapes([{ marks }], box, next, voice, () => name),
      textBox(next(), name, at(30, 48, 58), say(name, { size: nameSize, bold: true }), {
        anchor: "ctr",
      }),
      textBox(
        next(),
        year,
        at(90, 88),
        paragraph(
          amount
            ? [
                run(label(amount, locale, dataset), { ...large, size: 68 }, voice),
                run(` ${figure(amount, locale, dataset).unit}`, { ...large, size: 32 }, voice),
              ]
            : run(notPublished[locale], { ...large, size: 32 }, voice),
        ),
      ),
      textBox(next(), year, at(178, LINE), say(year, { size: sizes.small, fill: palette.ink3 })),
      ...told,
    ],
  );
}

/** A few zones' cards as a slide; all such slides have columns of one width. */
export function cardSlide(
  { from, to }: { readonly from: number; readonly to: number },
  job: Job,
  number: number,
  voice: Voice,
): readonly Part[] {
  const { dataset } = job.view;
  const { locale } = voice;
  const zones = job.view.zones.slice(from, to);
  const columns = Math.min(A_SLIDE, job.view.zones.length);
  const { zones: heading } = dataset.site.headings;
  const facts = zones.flatMap(({ zone }) => factsOf(zone));
  const refs = sourcesOf(dataset, facts);
  const about = zones.map(({ zone }) => {
    const told = sections(zone, job, locale).map(({ head, text }) => head + colon[locale] + text);
    return plain(zone.name[locale]) + colon[locale] + told.join(" ");
  });
  const filter = filtered(job.view, locale);
  const text = {
    title: heading.title[locale],
    subtitle: [
      besideGroup(
        zones[0] && groupName(dataset, zones[0].zone),
        (heading.subtitle ? plain(heading.subtitle[locale]) : "") + leftOutInShort(dataset)[locale],
        locale,
      ),
      filter,
    ]
      .filter(Boolean)
      .join("　"),
    note: heading.note ? plain(heading.note[locale]) : "",
    source: sourceParts(dataset, refs, locale),
    brand: { text: plain(dataset.site.name[locale]), address: slideLink(job, "zones") },
    notes: noteLines(job, { section: "zones", summary: about.join("\n"), facts, refs }),
  };
  const frame = slideFrame(text);
  const width = (frame.plot.width - GAP * (columns - 1)) / columns;
  const all = zones.map(({ zone }) => sections(zone, job, locale));
  const { size, heights } = fitted(all, { ...frame.plot, width });
  const next = numbering();
  const objects = zones.map((zone, index) => {
    const box = { ...frame.plot, x: frame.plot.x + index * (width + GAP), width };
    return card(zone, job, { box, size, heights }, next, voice);
  });
  return slideParts(text, frame, { objects }, number, next, voice);
}
