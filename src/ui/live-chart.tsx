import ReactEChartsCore from "echarts-for-react/esm/core";
import type { EChartsType } from "echarts/core";
import { useEffect, useMemo, useRef } from "react";
import type { Chart, Frame } from "../charts/chart";
import type { Option } from "../charts/kit/option";
import { boxesOf, type Boxes } from "../engine/boxes";
import { drawnBoxes, optionOf } from "../engine/drawn";
import engine from "../engine/echarts";
import { highlight } from "../engine/highlight";
import { drawnBy } from "../engine/shapes";
import type { View } from "../model/selection";
import { afterFrame } from "../state/after-frame";
import { highlightStore } from "../state/highlight";
import "./trusted";

interface Props {
  readonly chart: Chart;
  readonly view: View;
  readonly frame: Frame;
  /** Called when the first picture is on the screen, and when its zones are arranged anew, with where it has its data. */
  readonly onReady: (boxes: Boxes) => void;
  /** Called whenever a picture is on the screen, with the view that it shows. */
  readonly onDrawn?: (view: View) => void;
}

/** How long marks move to where a sort puts them; milliseconds. */
const MOVE = 350;

/**
 * A chart's option where it is live: a mark that is drawn anew moves from where it was, unless the
 * reader wants nothing to move. The first picture is there at once, in place of a finished one.
 */
function moving(option: Option): Option {
  const animation = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const series = [option.series ?? []].flat();
  return {
    ...option,
    ...{ animation, animationDuration: 0, animationDurationUpdate: MOVE },
    // A series is the same one only where it says so.
    series: series.map((each, index) => ({ id: `series-${index}`, ...each })),
  };
}

/** What stands where in a frame: the zones in their order, and the first of many fields. */
const orderOf = ({ zones }: View, { fields = 0 }: Frame) =>
  [fields, ...zones.map(({ zone }) => zone.id)].join(" ");

/**
 * The chart as ECharts draws it, in the same frame and from the same option as the
 * picture it replaces. Loaded when the first chart comes to life.
 */
export default function LiveChart({ chart, view, frame, onReady, onDrawn }: Props) {
  const { width, height } = frame;
  const option = useMemo(() => optionOf(chart, view, frame), [chart, view, frame]);
  const moves = useMemo(() => moving(option), [option]);
  const size = { width, height };
  const live = useRef<EChartsType>(undefined);
  const order = useRef(orderOf(view, frame));
  useEffect(() => {
    let due = false;
    let left = false;
    // The pointer is often on its way to a press, which is answered first.
    const show = () => {
      if (due) return;
      due = true;
      afterFrame(() => {
        due = false;
        if (live.current && !left) highlight(live.current, option, highlightStore.getState());
      });
    };
    // Paper does not wait for the next frame.
    const print = () => {
      if (live.current) highlight(live.current, option, {}, "now");
    };
    const leave = highlightStore.subscribe(show);
    addEventListener("beforeprint", print);
    return () => {
      left = true;
      leave();
      removeEventListener("beforeprint", print);
    };
  }, [option]);
  useEffect(() => {
    // What is asked of ECharts now, it draws in the next frame; the one after has it on the screen.
    let next = requestAnimationFrame(() => {
      next = requestAnimationFrame(() => {
        onDrawn?.(view);
        const lit = highlightStore.getState();
        // What is drawn anew has no weight yet.
        if (live.current && (lit.zone ?? lit.field)) highlight(live.current, option, lit);
        if (!live.current || order.current === orderOf(view, frame)) return;
        order.current = orderOf(view, frame);
        // Where things end up, however they move there.
        onReady(drawnBoxes(chart, view, frame));
      });
    });
    return () => cancelAnimationFrame(next);
  }, [chart, view, frame, option, onReady, onDrawn]);
  return (
    <ReactEChartsCore
      key={`${width}x${height}`}
      echarts={engine}
      option={moves}
      replaceMerge="series"
      lazyUpdate
      autoResize={false}
      opts={{ renderer: "svg", ...size }}
      style={size}
      onChartReady={(drawn: EChartsType) => {
        const ready = () => {
          drawn.off("rendered", ready);
          live.current = drawn;
          highlight(drawn, option, highlightStore.getState());
          onReady(boxesOf(drawnBy(drawn, option, view.dataset), frame));
        };
        drawn.on("rendered", ready);
      }}
    />
  );
}
