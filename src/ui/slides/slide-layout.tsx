import type { ReactNode } from "react";
import type { SlideWords } from "../../exports/slides/slide";
import { useAtlas, useText } from "../atlas";
import { ChosenLine } from "./chosen-line";

/** Where a slide stands among all, from 1. */
export interface Place {
  readonly page: number;
  readonly count: number;
}

interface Props extends Place {
  readonly words: SlideWords;
  /** Whether the slide answers to the selection. */
  readonly selectable: boolean;
  readonly children: ReactNode;
}

/** A text in the lines that it was broken into; in English a blank stays between them for copying and speech. */
function Lines({ of }: { of: readonly string[] }) {
  const { locale } = useAtlas();
  return of.map((line, index) => (
    <span key={line} className="line block whitespace-pre">
      {line}
      {locale === "en" && index < of.length - 1 && " "}
    </span>
  ));
}

/** The same measures as `settings.slide` of src/exports/picture-shapes.ts, which the pictures are drawn to. */
export const sheet = "sheet relative flex h-1080 w-1920 flex-col px-96 pt-82 pb-65 text-24/1.5";

/** The frame of every slide: finding, picture, note, source, brand and page. */
export function SlideLayout({ words, page, count, selectable, children }: Props) {
  const { dataset } = useAtlas();
  const t = useText();
  const { title, subtitle, note, source } = words;
  return (
    <div className={sheet}>
      {selectable && <ChosenLine />}
      <h2 className="text-64/[1.3]">
        <Lines of={title} />
      </h2>
      {subtitle.length > 0 && (
        <p className="mt-10 text-30/[1.45] text-ink-2">
          <Lines of={subtitle} />
        </p>
      )}
      {children}
      <footer className="mt-auto text-ink-3">
        {note.length > 0 && (
          <p>
            <Lines of={note} />
          </p>
        )}
        <div className="flex items-end justify-between gap-40">
          <p>
            <Lines of={source} />
          </p>
          <p className="flex-none whitespace-nowrap text-ink-2">
            <b>{t(dataset.site.name)}</b>
            <span className="page ml-30 text-ink-3">{` ${page} / ${count}`}</span>
          </p>
        </div>
      </footer>
    </div>
  );
}
