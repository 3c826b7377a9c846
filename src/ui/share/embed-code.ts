import { escaped, frameCode } from "../../exports/frame-code";
import type { PictureShape } from "../../exports/picture-shapes";
import { KEY } from "../../model/embed-frame";
import { everything } from "../../model/selection";
import { atlasAddress, embedAddress, pictureAddress, type WantedChart } from "./addresses";

/** Where a chart is embedded; each wants another code. */
export const hosts = ["web", "iframe", "reveal", "markdown", "notion"] as const;
export type Host = (typeof hosts)[number];

/** Pixels of a frame in each shape. */
export const frameSizes: Readonly<Record<PictureShape, readonly [width: number, height: number]>> =
  { "16:9": [640, 360], "4:3": [640, 480], "1:1": [480, 480] };

export interface Embedded extends WantedChart {
  readonly root: string;
  readonly shape: PictureShape;
  /** The chart's title in the language of the embed. */
  readonly title: string;
}

const attributes = (values: Readonly<Record<string, string | undefined>>) =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`]))
    .join("");

/** The custom element keeps its own height; without scripts its linked picture stands. */
function element(embedded: Embedded): string {
  const { root, chart, locale, theme, selectable, title } = embedded;
  const { fields, match, zones, sort, only } = selectable ? embedded.selection : everything;
  const names = attributes({
    chart,
    lang: locale,
    theme: theme === "auto" ? undefined : theme,
    field: fields.join(" ") || undefined,
    match: match === everything.match ? undefined : match,
    zone: zones.join(" ") || undefined,
    sort,
    only: only && "1",
  });
  const picture = attributes({
    src: pictureAddress(root, embedded),
    alt: title,
    width: "640",
    height: "360",
  });
  return [
    `<pilot-zone-chart${names}>`,
    `  <a${attributes({ href: atlasAddress(root, embedded, chart) })}><img${picture}></a>`,
    "</pilot-zone-chart>",
    `<script async${attributes({ src: `${root}embed.js` })}></script>`,
  ].join("\n");
}

function frame(embedded: Embedded): string {
  const [width, height] = frameSizes[embedded.shape];
  return frameCode({
    ...{ width, height, title: embedded.title },
    src: embedAddress(embedded.root, embedded),
  });
}

/** A slide with the chart behind it, and what gives the deck the keys that are pressed in the chart. */
const slide = (address: string): string =>
  `<section${attributes({ "data-background-iframe": address })} data-background-interactive></section>
<script>
  addEventListener("message", ({ origin, data }) => {
    if (origin === "${new URL(address).origin}" && data?.type === "${KEY}")
      document.dispatchEvent(new KeyboardEvent("keydown", data));
  });
</script>`;

/** In a link's text brackets would end it, and markup would be markup. */
const linkText = (text: string) => escaped(text).replaceAll(/[[\]\\]/g, String.raw`\$&`);

/** What is pasted into a host so that it shows the chart. */
export function embedCode(host: Host, embedded: Embedded): string {
  const { root, chart, title } = embedded;
  switch (host) {
    case "web":
      return element(embedded);
    case "iframe":
      return frame(embedded);
    case "reveal":
      return slide(embedAddress(root, embedded));
    case "markdown": {
      const picture = `![${linkText(title)}](${pictureAddress(root, embedded)})`;
      return `[${picture}](${atlasAddress(root, embedded, chart)})`;
    }
    case "notion":
      return embedAddress(root, embedded);
  }
}
