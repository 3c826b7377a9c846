import { dataOf, mainSource } from "../../exports/slides/deck";
import { sourceParts } from "../../exports/source-line";
import { plain } from "../../model/text";
import { useAtlas, useText } from "../atlas";
import { Cited } from "./cited";
import { Notes } from "./notes";
import { sheet } from "./slide-layout";

/** The slide that opens the deck: what it is called, of which day its data are, and from where. */
export function OpeningSlide() {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const { site } = dataset;
  return (
    <>
      <div className={sheet}>
        <h2 className="mt-230 text-112/[1.3]">{t(site.name)}</h2>
        <p className="mt-24 text-44/[1.4] text-ink-2">{t(site.tagline)}</p>
        <footer className="mt-auto text-28 text-ink-3">
          <p>{dataOf(dataset, locale)}</p>
          <p>
            <Cited parts={sourceParts(dataset, mainSource(dataset), locale)} />
          </p>
        </footer>
      </div>
      <Notes summary={plain(t(site.description))} facts={[]} />
    </>
  );
}
