import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ChartId } from "../../charts";
import type { Chart, Frame } from "../../charts/chart";
import type { View } from "../../model/selection";
import { plain } from "../../model/text";
import { useAtlas, useText } from "../atlas";
import { usePictureDrawer, type Draw } from "../draw-picture";
import { PointLayer, pointsLabel } from "../point-layer";

interface Drawn {
  readonly chart: Chart;
  readonly view: View;
  readonly frame: Frame;
}

interface Props extends Drawn {
  readonly id: ChartId;
  /** Whether the picture that came with the page shows what the view does. */
  readonly asPictured: boolean;
}

/** The picture that came with the page, or the one that is drawn into its place. */
function Picture({ chart, view, frame, draw }: Drawn & { readonly draw: Draw | undefined }) {
  const { picture } = useAtlas();
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) draw?.(place.current, chart, view, frame);
  }, [chart, view, frame, draw]);
  return (
    <div
      // A stand-in for the font may be a little wider than the measures that labels are placed by.
      className="picture picture-slide absolute inset-0 *:block *:size-full *:overflow-visible"
      role="img"
      aria-label={plain(t(chart.summary(view)))}
      ref={place}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: picture?.(chart, view, frame) ?? "" }}
    />
  );
}

/**
 * A chart's place on a slide: its picture and, while the slide is on the screen, the points to hover,
 * focus and hold over it. The keyboard finds the place of the points before they are there.
 */
export function SlidePlot({ id, chart, view, frame, asPictured }: Props) {
  const { prerendered } = useAtlas();
  const t = useText();
  const plot = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  const [anew, setAnew] = useState(!prerendered);
  if (!asPictured && !anew) setAnew(true);
  const draw = usePictureDrawer(anew);
  useEffect(() => {
    const element = plot.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => {
      const waits = element.matches(":focus-within");
      flushSync(() => setShown(entries.at(-1)?.isIntersecting === true));
      if (waits) element.querySelector<HTMLElement>(".point")?.focus();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="plot relative isolate mt-36 mb-30 min-h-0 flex-1" ref={plot}>
      <Picture {...{ chart, view, frame, draw }} />
      {shown && (!anew || draw) ? (
        <PointLayer {...{ id, chart, view, frame, asPictured }} name="slide" live={undefined} />
      ) : (
        <div className="points scripted" role="group" aria-label={t(pointsLabel)} tabIndex={0} />
      )}
    </div>
  );
}
