import type { EChartsType } from "echarts/core";
import { useLayoutEffect, useRef, useState } from "react";
import type { Frame } from "../charts/chart";
import type { Role } from "../charts/kit/option";
import { boxesOf, type Boxes, type Drawn } from "../engine/boxes";

const roles: readonly Role[] = ["datum", "cell", "join", "head", "band", "edge", "total"];

/** Whose a group of marks is, by its classes: `cell z-lingang zone-2 f-space`. */
export function whoseOf(names: string): Omit<Drawn, "box"> | undefined {
  const each = names.split(" ");
  const after = (prefix: string) =>
    each.find((name) => name.startsWith(prefix))?.slice(prefix.length);
  const [role, zone, field, key] = [
    roles.find((name) => each.includes(name)),
    after("z-"),
    after("f-"),
    after("k-"),
  ];
  if (!zone && !field && !key) return undefined;
  return {
    ...{ ...(role && { role }), ...(zone && { zone }) },
    ...{ ...(field && { field }), ...(key && { key }) },
  };
}

/** Where each datum of a finished picture can be met, read from its marks. */
function drawnBoxes(picture: SVGSVGElement, frame: Frame): Boxes {
  const groups = [...picture.querySelectorAll<SVGGElement>("g[class]")];
  const drawn = groups.flatMap((group): Drawn[] => {
    const whose = whoseOf(group.getAttribute("class") ?? "");
    // What the filter has taken away has no box.
    if (!whose || whose.role === "total") return [];
    const { x, y, width, height } = group.getBBox();
    return [{ ...whose, box: { x, y, width, height } }];
  });
  return boxesOf(drawn, frame);
}

const none: Boxes = new Map();

/** The boxes of a frame. */
export interface FrameBoxes {
  readonly of: Frame;
  readonly boxes: Boxes;
  /** The live chart that has drawn them; a finished picture has none. */
  readonly chart?: EChartsType;
}

/**
 * Where the data of a frame can be met: as its picture in the page has them, which is there
 * before any code of charts; without one, or where zones are arranged otherwise, as the live
 * chart has drawn them. A frame that is new is met as the last one was, until it is drawn.
 * @returns what to put on an element of the plot, and the boxes
 */
export function useBoxes(
  name: string,
  frame: Frame,
  live: FrameBoxes | undefined,
  asPictured: boolean,
) {
  const here = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<FrameBoxes>();
  useLayoutEffect(() => {
    const plot = here.current?.closest(".plot");
    const picture = plot?.querySelector<SVGSVGElement>(`.picture-${name} svg`);
    // What is not shown has no boxes.
    if (!picture || picture.clientWidth === 0) return;
    setRead({ of: frame, boxes: drawnBoxes(picture, frame) });
  }, [name, frame]);
  const known = (asPictured ? [read, live] : [live, read]).find((each) => each?.of === frame);
  return { here, boxes: (known ?? live ?? read)?.boxes ?? none };
}
