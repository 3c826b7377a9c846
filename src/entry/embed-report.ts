import { embedHeight, type EmbedWords, isNews, type Told } from "../ui/embed-frame";
import { HEIGHT } from "../model/embed-frame";

const root = document.documentElement;
const said = (selector: string) => document.querySelector(selector)?.textContent ?? "";

/** The words of the frame as it stands; none where the chart is shown alone. */
function wordsShown(): EmbedWords | undefined {
  if ("plain" in root.dataset) return undefined;
  return {
    title: said(".title"),
    filter: said(".filter"),
    subtitle: { small: said(".subtitle.small"), page: said(".subtitle.page") },
    note: { small: said(".note.small"), page: said(".note.page") },
    source: {
      tiny: said(".source.tiny"),
      small: said(".source.small"),
      page: said(".source.page"),
    },
    brand: said(".brand"),
  };
}

let last: Told | undefined;
let before: Told | undefined;

/**
 * Tells the host once for each change; the words and the width decide, not the height it gave, and
 * not the words of rows that the reader moves.
 */
function report(chart: string): void {
  const width = root.clientWidth;
  if (parent === window || width === 0) return;
  if (width === last?.width && document.querySelector("[data-moved]")) return;
  const told = { width, height: embedHeight(wordsShown(), width), at: performance.now() };
  if (!isNews(told, last, before)) return;
  [before, last] = [last, told];
  parent.postMessage({ type: HEIGHT, chart, height: told.height }, "*");
}

/** Reports at once, and whenever the width or a word changes. */
export function keepReporting(chart: string): void {
  const tell = () => report(chart);
  tell();
  new ResizeObserver(tell).observe(root);
  const words = new MutationObserver(tell);
  for (const part of document.querySelectorAll(".title, .lead, .note, .source"))
    words.observe(part, { childList: true, characterData: true, subtree: true });
}
