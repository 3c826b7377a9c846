import { dataOf, mainSource } from "../../charts/words/opening";
import { sourceParts } from "../../charts/words/source-line";
import { plain } from "../../model/text";
import { useAtlas, useText } from "../atlas";
import { Cited } from "./cited";
import { Notes } from "./notes";

/** The slide that opens the deck: what it is called, of which day its data are, and from where. */
export function OpeningSlide() {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const { site } = dataset;
  return (
    <>
      <div className="sheet opening">
        <h2>{t(site.name)}</h2>
        <p className="tagline">{t(site.tagline)}</p>
        <footer>
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
