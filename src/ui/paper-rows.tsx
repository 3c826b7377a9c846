import "./paper-rows.css";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Chart } from "../charts/chart";
import { paperFrame } from "../charts/frames/page";
import type { View } from "../model/selection";
import { plain } from "../model/text";
import { useAtlas, useText } from "./atlas";
import { pictureDrawer, type Draw } from "./draw-picture";
import { idle } from "./idle";

interface Props {
  readonly chart: Chart;
  /** What paper shows, while the page is printed. */
  readonly view: View | undefined;
  readonly onPrint: (prints: boolean) => void;
  /** Whether the page shows rows that its picture does not, so that its drawing code is there. */
  readonly anew: boolean;
}

/**
 * The rows of a chart in the reader's order, all of them where the page shows some, drawn when the
 * page is printed: nobody moves them on paper. A browser waits for nothing then, so that what draws
 * them comes before; until it has come, paper has the chart's picture.
 */
export default function PaperRows({ chart, view, onPrint, anew }: Props) {
  const { locale } = useAtlas();
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const [draw, setDraw] = useState<Draw>();
  useEffect(
    () =>
      idle(() => {
        if (!anew && navigator.connection?.saveData) return;
        pictureDrawer().then(
          (drawer) => setDraw(() => drawer),
          () => undefined,
        );
      }),
    [anew],
  );
  useEffect(() => {
    if (!draw) return undefined;
    const listening = new AbortController();
    for (const event of ["beforeprint", "afterprint"])
      addEventListener(event, () => flushSync(() => onPrint(event === "beforeprint")), {
        signal: listening.signal,
      });
    return () => listening.abort();
  }, [draw, onPrint]);
  useLayoutEffect(() => {
    if (!view || !place.current) return;
    draw?.(place.current, chart, view, paperFrame(chart, view, locale));
    // It is drawn as chosen: the rules by which finished pictures answer have nothing to add.
    for (const drawn of place.current.querySelectorAll(".shape, .word"))
      drawn.classList.remove("shape", "word");
  }, [draw, chart, view, locale]);
  if (!view) return null;
  return (
    <div className="paper-rows" role="img" aria-label={plain(t(chart.summary(view)))} ref={place} />
  );
}
