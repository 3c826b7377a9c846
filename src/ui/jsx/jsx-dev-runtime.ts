import type { ElementType, Key } from "react";
import { Fragment, jsxDEV as create } from "react/jsx-dev-runtime";
import { excused, type Props } from "./excused";

export type { JSX } from "react";
export { Fragment };

/** React's own function of this name; elements that text alone fills are excused from comparison. */
export function jsxDEV(type: ElementType, given: Props, key: Key | undefined, fixed: boolean) {
  const props = excused(type, given);
  return create(type, props, key, fixed && Array.isArray(props.children));
}
