import type { EChartsType } from "echarts/core";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ChartId } from "../charts";
import type { Chart } from "../charts/chart";
import { embedFrame, embedFrameFor, embedFrameNames, type EmbedWords } from "./embed-frame";
import type { Boxes } from "../engine/boxes";
import { withTimeout } from "../exports/timeout";
import { isArranged, type View } from "../model/selection";
import { plain } from "../model/text";
import { useAtlas, useHydrated, useText } from "./atlas";
import type { FrameBoxes } from "./drawn-boxes";
import { ErrorBoundary } from "./error-boundary";
import { Fault } from "./fault";
import { onAct } from "./on-act";
import { PointLayer } from "./point-layer";
import { unarranged, unmoved } from "./unarranged";

const LiveChart = lazy(() => withTimeout(import("./live-chart")));

const failed = {
  zh: "这张图没能变为可交互图，仍显示原有图片。",
  en: "This chart could not be made interactive; its picture stays.",
};

interface Props {
  readonly id: ChartId;
  readonly chart: Chart;
  readonly view: View;
  readonly words: EmbedWords;
  /** Whether there are more zones or fields than it shows; and the places of the first that it does. */
  readonly moves: boolean;
  readonly from: number;
  readonly fields: number;
}

interface Place {
  readonly frame: number;
  readonly width: number;
  readonly height: number;
}

/** Follows the size of an element and of the embed around it. */
function usePlace() {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // Fractions matter where styles choose a picture by the aspect.
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setPlace({ frame: element.closest(".frame")?.clientWidth ?? width, width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, place };
}

/**
 * The chart of an embed: the pictures of all its frames at once, of which styles show
 * the one that fits, and the live chart in the same place when the reader acts on it.
 */
export function EmbedPlot({ id, chart, view, words, moves, from, fields }: Props) {
  const { locale, picture, prerendered, store } = useAtlas();
  const t = useText();
  const hydrated = useHydrated();
  const { box, place } = usePlace();
  const [touched, setTouched] = useState(!prerendered);
  const [ready, setReady] = useState<FrameBoxes>();
  const [broken, setBroken] = useState(false);

  // What the reader did to it before its code was there.
  useEffect(() => {
    if (box.current?.matches(":hover, :focus-within")) setTouched(true);
  }, [box]);

  // The picture says the selection it came with; another one needs another picture.
  const shown = store.getInitialState().selection;
  const other = chart.selectable && JSON.stringify(view.selection) !== JSON.stringify(shown);
  const moved = from > 0 || fields > 0;
  if ((other || moved) && !touched && hydrated) setTouched(true);

  const name = place && embedFrameFor(place.frame, place.width, place.height);
  const frame = useMemo(
    () => name && embedFrame(name, words, locale, moves),
    [name, words, locale, moves],
  );
  const shownFrame = useMemo(() => frame && { ...frame, fields }, [frame, fields]);
  const onReady = useCallback(
    (boxes: Boxes, drawn: EChartsType) => frame && setReady({ of: frame, boxes, chart: drawn }),
    [frame],
  );
  const scale =
    place && frame ? Math.min(place.width / frame.width, place.height / frame.height) : 0;
  const suffices = prerendered && !other && !moved;
  const live = touched && scale > 0 && !(suffices && navigator.connection?.saveData);
  const drawn = live && ready !== undefined && !broken;
  const asPictured = !moved && !isArranged(view.selection);
  const waits = prerendered && !drawn && !asPictured;
  const late = t(moved ? unmoved : unarranged);

  return (
    <div className="plot" ref={box} {...onAct(() => setTouched(true))}>
      <div className="canvas" role="img" aria-label={plain(t(chart.summary(view)))}>
        {prerendered &&
          embedFrameNames.map((each) => (
            <div
              key={each}
              className={`picture picture-${each}`}
              hidden={drawn}
              suppressHydrationWarning
              dangerouslySetInnerHTML={{
                __html: picture?.(chart, view, embedFrame(each, words, locale, moves)) ?? "",
              }}
            />
          ))}
        {live && frame && shownFrame && place && (
          <ErrorBoundary onFail={() => setBroken(true)}>
            <Suspense fallback={null}>
              <div className={drawn ? "live" : "live waiting"}>
                <div
                  style={{
                    width: frame.width,
                    height: frame.height,
                    transform: `translateY(${(place.height - frame.height * scale) / 2}px) scale(${scale})`,
                    transformOrigin: "0 0",
                  }}
                >
                  <LiveChart chart={chart} view={view} frame={shownFrame} onReady={onReady} />
                </div>
              </div>
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      {hydrated && name && frame && place && scale > 0 && (
        <div
          className="over"
          style={{
            top: (place.height - frame.height * scale) / 2,
            width: frame.width * scale,
            height: frame.height * scale,
          }}
        >
          <PointLayer {...{ id, chart, view, name, frame, asPictured }} live={ready} />
        </div>
      )}
      {waits && !broken && <p className="embed-notice">{late}</p>}
      {broken && (
        <Fault
          className="embed-notice"
          message={t(failed) + (waits ? { zh: `${late}。`, en: ` ${late}.` }[locale] : "")}
        />
      )}
    </div>
  );
}
