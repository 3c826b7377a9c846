import type { SyntheticEvent } from "react";
import { mayScroll } from "../state/act";

/** What an element listens to so that it hears of the reader's act on it, by whatever means. */
export function onAct(act: () => void) {
  const hear = ({ nativeEvent }: SyntheticEvent) => {
    if (!mayScroll(nativeEvent)) act();
  };
  return { onPointerOver: hear, onPointerDown: hear, onPointerUp: hear, onFocus: hear };
}
