import type { ElementType, Key } from "react";
import { Fragment, jsx as one, jsxs as several } from "react/jsx-runtime";
import { excused, type Props } from "./excused";

export type { JSX } from "react";
export { Fragment };

/** React's own function of this name; elements that text alone fills are excused from comparison. */
export function jsx(type: ElementType, given: Props, key?: Key) {
  const props = excused(type, given);
  return (Array.isArray(props.children) ? several : one)(type, props, key);
}

export const jsxs = jsx;
