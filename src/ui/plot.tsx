import type { EChartsType } from "echarts/core";
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ChartId } from "../charts";
import type { Chart, FrameName } from "../charts/chart";
import { frameFor, frameNames, pageFrame } from "../charts/frames/page";
import type { Boxes } from "../engine/boxes";
import { withTimeout } from "../exports/timeout";
import { isArranged, type View } from "../model/selection";
import { plain } from "../model/text";
import { PICTURED } from "../state/marking";
import { REST } from "../state/rest";
import { useAtlas, useHydrated, useText } from "./atlas";
import type { FrameBoxes } from "./drawn-boxes";
import { ErrorBoundary } from "./error-boundary";
import { Fault } from "./fault";
import { PointLayer } from "./point-layer";
import { useInView } from "./in-view";
import { onAct } from "./on-act";
import { standBack } from "./stand-back";
import { unarranged, unmoved } from "./unarranged";

const LiveChart = lazy(() => withTimeout(import("./live-chart")));

const words = {
  failed: {
    zh: "这张图没能变为可交互图，仍显示原有图片。",
    en: "This chart could not be made interactive; its picture stays.",
  },
};

/** The finished picture of one frame. The markup is the prerendered page's; scripts leave it alone. */
function Picture({ chart, view, name }: Pick<Props, "chart" | "view"> & { name: FrameName }) {
  const { dataset, locale, picture } = useAtlas();
  const draw = () => picture?.(chart, view, pageFrame(chart, dataset, name, locale));
  return (
    <div
      className={`picture picture-${name}`}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: draw() ?? "" }}
    />
  );
}

interface Props {
  readonly id: ChartId;
  readonly chart: Chart;
  /** Its zones as they are to be drawn. */
  readonly view: View;
  /** The places of the first zone and the first field that it shows of many. */
  readonly from: number;
  readonly fields: number;
}

/**
 * A chart's place: its picture at once, the live chart in the same frame when the
 * reader acts on it, and the points to hover, focus and tap over both.
 */
export function Plot({ id, chart, view, from, fields }: Props) {
  const { dataset, locale, prerendered, store, ways } = useAtlas();
  const t = useText();
  const hydrated = useHydrated();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [touched, setTouched] = useState(!prerendered);
  const [ready, setReady] = useState<FrameBoxes>();
  const [broken, setBroken] = useState(false);
  const inView = useInView(box);
  const moved = from > 0 || fields > 0;
  const asPictured = !moved && !isArranged(view.selection);
  // Its picture knows one order and the first rows only, and styles cannot give it others.
  if (!touched && !asPictured) setTouched(true);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    // What the reader did to it before its code was there.
    if (element.matches(":hover, :focus-within")) setTouched(true);
    const observer = new ResizeObserver(([entry]) => {
      // A page that is hidden for a while has no width, and comes back with the one it had.
      if (entry && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    // Without a picture to stand in, the chart takes its room before the first paint.
    if (!prerendered) setWidth(box.current?.clientWidth ?? 0);
  }, [prerendered]);

  useEffect(() => {
    if (!view.active || touched) return undefined;
    // Until pages answer by styles alone: its picture has answered to the filter, and the live
    // chart comes when no other press does.
    const timer = setTimeout(() => setTouched(true), REST);
    return () => clearTimeout(timer);
  }, [view, touched]);

  const name = frameFor(width);
  const frame = useMemo(
    () => pageFrame(chart, dataset, name, locale),
    [chart, dataset, name, locale],
  );
  const shown = useMemo(() => (fields > 0 ? { ...frame, fields } : frame), [frame, fields]);
  // In one document all charts come at once: whoever prints or searches it finds them.
  // Who saves data has pictures, with their points and words, for as long as they can say it.
  const live =
    touched &&
    !(prerendered && asPictured && navigator.connection?.saveData) &&
    (inView || ways !== undefined) &&
    width > 0;
  const onReady = useCallback(
    (boxes: Boxes, drawn: EChartsType) => setReady({ of: frame, boxes, chart: drawn }),
    [frame],
  );
  const onDrawn = useCallback(
    ({ selection }: View) =>
      void standBack(box.current, () => selection === store.getState().selection),
    [store],
  );
  const canStandIn = live && prerendered && chart.selectable && asPictured;
  const drawn = live && ready?.of === frame && !broken;
  const summary = plain(t(chart.summary(view)));

  return (
    <>
      <div
        className={canStandIn ? `plot ${PICTURED}` : "plot"}
        ref={box}
        {...onAct(() => setTouched(true))}
      >
        <div className={drawn ? "canvas drawn" : "canvas"} role="img" aria-label={summary}>
          {prerendered &&
            frameNames.map((each) => <Picture key={each} {...{ chart, view }} name={each} />)}
          {live && (
            <ErrorBoundary onFail={() => setBroken(true)}>
              <Suspense fallback={null}>
                <div
                  className={drawn ? "live" : "live waiting"}
                  // Words are found and selected once, in the picture beneath; what a filter adds stands in the table too.
                  inert={prerendered}
                  style={{ height: (frame.height * width) / frame.width }}
                >
                  <div
                    style={{ transform: `scale(${width / frame.width})`, transformOrigin: "0 0" }}
                  >
                    <LiveChart {...{ chart, view, frame: shown, onReady, onDrawn }} />
                  </div>
                </div>
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
        {prerendered && !asPictured && (
          <p className={drawn ? "unarranged on-paper" : "unarranged"}>
            {t(moved ? unmoved : unarranged)}
          </p>
        )}
        {hydrated && width > 0 && (
          <PointLayer {...{ id, chart, view, name, frame, asPictured }} live={ready} />
        )}
      </div>
      {broken && <Fault message={t(words.failed)} />}
    </>
  );
}
