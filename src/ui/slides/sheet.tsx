import type { ReactNode } from "react";
import type { SlideWords } from "../../charts/frames/slide";
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
    <span key={line} className="line">
      {line}
      {locale === "en" && index < of.length - 1 && " "}
    </span>
  ));
}

/** The frame of every slide: finding, picture, note, source, brand and page. */
export function Sheet({ words, page, count, selectable, children }: Props) {
  const { dataset } = useAtlas();
  const t = useText();
  const { title, subtitle, note, source } = words;
  return (
    <div className="sheet">
      {selectable && <ChosenLine />}
      <h2>
        <Lines of={title} />
      </h2>
      {subtitle.length > 0 && (
        <p className="subtitle">
          <Lines of={subtitle} />
        </p>
      )}
      {children}
      <footer>
        {note.length > 0 && (
          <p>
            <Lines of={note} />
          </p>
        )}
        <div>
          <p className="source">
            <Lines of={source} />
          </p>
          <p className="brand">
            <b>{t(dataset.site.name)}</b>{" "}
            <span className="page">
              {page} / {count}
            </span>
          </p>
        </div>
      </footer>
    </div>
  );
}
