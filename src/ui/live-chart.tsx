import ReactEChartsCore from "echarts-for-react/esm/core";
import type { EChartsType } from "echarts/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Chart, Frame } from "../charts/chart";
import type { Option } from "../charts/kit/option";
import { boxesOf, type Boxes } from "../engine/boxes";
import { drawnBoxes, optionOf } from "../engine/drawn";
import engine from "../engine/echarts";
import { highlight } from "../engine/highlight";
import { drawnBy } from "../engine/shapes";
import { isArranged, type View } from "../model/selection";
import { afterFrame } from "../state/after-frame";
import { highlightStore } from "../state/highlight";
import "./trusted";

interface Props {
  readonly chart: Chart;
  readonly view: View;
  readonly frame: Frame;
  /** Called when the first picture is on the screen, and when its zones are arranged anew, with where it has its data. */
  readonly onReady: (boxes: Boxes, drawn: EChartsType) => void;
  /** Called whenever a picture is on the screen, with the view that it shows. */
  readonly onDrawn?: (view: View) => void;
}

/** How long marks move to where a sort puts them; milliseconds. */
const MOVE = 350;

/** How long the tooltip is on its way from one point to the next; seconds. */
const GLIDE = 0.2;

/** Nothing of ECharts' own look. */
const PLAIN =
  "padding:0;border:0;background:none;box-shadow:none;font:inherit;color:inherit;white-space:normal;z-index:10";

/**
 * What is laid out anew with each option: of an axis that stays ECharts would keep what the new one
 * does not say, and move its names from those that had their places.
 */
const REPLACED = ["series", "xAxis", "yAxis"];

/** Whether the reader wants nothing to move. */
const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * A chart's option where it is live. The first picture is there at once, in place of a finished
 * one, and so is the weight of what is pointed at.
 * @param animation whether marks that are drawn anew move there from where they were
 */
function whereLive(option: Option, animation: boolean): Option {
  const series = [option.series ?? []].flat();
  return {
    ...option,
    ...{ animation, animationDuration: 0, animationDurationUpdate: MOVE },
    stateAnimation: { duration: 0 },
    // The points over the chart show it, with words that have a look of their own.
    tooltip: {
      ...{ triggerOn: "none", enterable: false, hideDelay: 0, displayTransition: false },
      ...{ transitionDuration: isStill() ? 0 : GLIDE, axisPointer: { type: "none" } },
      appendTo: (canvas: HTMLElement) => canvas.closest(".plot")?.querySelector(".points"),
      extraCssText: PLAIN,
    },
    // A series is the same one only where it says so.
    series: series.map((each, index) => ({ id: `series-${index}`, ...each })),
  };
}

/** What stands where in a frame: the zones in their order, and the first of many fields. */
const orderOf = ({ zones }: View, { fields = 0 }: Frame) =>
  [fields, ...zones.map(({ zone }) => zone.id)].join(" ");

/** Gives weight to what the reader points at. Paper shows none, and does not wait for a frame. */
function Weight({ chart, option }: { readonly chart: EChartsType; readonly option: Option }) {
  const lit = useStore(highlightStore);
  const some = lit.zone !== undefined || lit.field !== undefined;
  const weighed = useRef(false);
  useEffect(() => {
    let left = false;
    // What is drawn anew by then has no weight yet.
    if (some || weighed.current)
      afterFrame(() => {
        if (left) return;
        highlight(chart, option, lit);
        weighed.current = some;
      });
    const print = () => highlight(chart, option, {}, "now");
    addEventListener("beforeprint", print);
    return () => {
      left = true;
      removeEventListener("beforeprint", print);
    };
  }, [chart, option, lit, some]);
  return null;
}

/**
 * The chart as ECharts draws it, in the same frame and from the same option as the
 * picture it replaces. Loaded when the first chart comes to life.
 */
export default function LiveChart({ chart, view, frame, onReady, onDrawn }: Props) {
  const { width, height } = frame;
  const option = useMemo(() => optionOf(chart, view, frame), [chart, view, frame]);
  const size = { width, height };
  const [live, setLive] = useState<EChartsType>();
  const order = orderOf(view, frame);
  const told = useRef(order);
  const [asked, ask] = useState({ option, order, moves: false });
  if (asked.option !== option) {
    // A filter alone is the picture's to answer, which stands in meanwhile.
    const moves = order !== asked.order || isArranged(view.selection);
    ask({ option, order, moves: moves && !isStill() });
  }
  const lively = useMemo(() => whereLive(asked.option, asked.moves), [asked]);
  useEffect(() => {
    // What is asked of ECharts now, it draws in the next frame; the one after has it on the screen.
    let next = requestAnimationFrame(() => {
      next = requestAnimationFrame(() => {
        onDrawn?.(view);
        if (!live || told.current === order) return;
        told.current = order;
        // Where things end up, however they move there.
        onReady(drawnBoxes(chart, view, frame), live);
      });
    });
    return () => cancelAnimationFrame(next);
  }, [chart, view, frame, order, live, onReady, onDrawn]);
  return (
    <>
      {live && <Weight chart={live} option={option} />}
      <ReactEChartsCore
        key={`${width}x${height}`}
        echarts={engine}
        option={lively}
        replaceMerge={REPLACED}
        lazyUpdate
        autoResize={false}
        opts={{ renderer: "svg", ...size }}
        style={size}
        onChartReady={(drawn: EChartsType) => {
          const ready = () => {
            drawn.off("rendered", ready);
            setLive(drawn);
            onReady(boxesOf(drawnBy(drawn, option), frame), drawn);
          };
          drawn.on("rendered", ready);
        }}
      />
    </>
  );
}
