import type { ElementType } from "react";

/** What an element is given, as far as it is looked at here. */
export interface Props {
  readonly children?: unknown;
  readonly suppressHydrationWarning?: boolean;
}

const isText = (child: unknown) => typeof child === "string" || typeof child === "number";
const isNothing = (child: unknown) =>
  child === undefined || child === null || typeof child === "boolean";

/** The children of an element as one text, where they are nothing but text. */
function textOf(children: unknown): string | undefined {
  if (!Array.isArray(children)) return isText(children) ? String(children) : undefined;
  const there = children.filter((child) => !isNothing(child));
  return there.length > 0 && there.every(isText) ? there.join("") : undefined;
}

/**
 * An element of the page that text alone fills holds it as one text, and is excused from
 * comparison when React takes the page over: what a translator or an extension has made of
 * its words stays, until they change.
 */
export function excused(type: ElementType, props: Props): Props {
  if (typeof type !== "string") return props;
  const text = textOf(props.children);
  return text === undefined ? props : { ...props, children: text, suppressHydrationWarning: true };
}
