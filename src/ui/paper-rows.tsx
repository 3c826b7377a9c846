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
}

/**
 * All rows of a chart of which the page shows some, drawn when the page is printed: nobody moves
 * them on paper. A browser waits for nothing then, so that what draws them comes before; until it
 * has come, paper has what the page shows, and the words that say which rows those are.
 */
export default function PaperRows({ chart, view, onPrint }: Props) {
  const { locale } = useAtlas();
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const [draw, setDraw] = useState<Draw>();
  useEffect(
    () =>
      idle(() => {
        if (navigator.connection?.saveData) return;
        pictureDrawer().then(
          (drawer) => setDraw(() => drawer),
          () => undefined,
        );
      }),
    [],
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
    if (view && place.current) draw?.(place.current, chart, view, paperFrame(chart, view, locale));
  }, [draw, chart, view, locale]);
  if (!view) return null;
  return (
    <div className="paper-rows" role="img" aria-label={plain(t(chart.summary(view)))} ref={place} />
  );
}
