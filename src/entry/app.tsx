import { StrictMode, useEffect } from "react";
import { filterForm } from "../state/form";
import { AtlasContext, type Atlas } from "../ui/atlas";
import { replayClicks } from "../ui/replay-clicks";
import { loadHighlight } from "../ui/load-highlight";
import { watchForInteraction } from "../ui/hydrate-on-interaction";
import { Page } from "../ui/page";
import { resumePlace } from "../ui/place";
import { layOutOffscreen } from "../ui/layout-offscreen";

/** The whole atlas in a browser, from the moment on in which it answers. */
export function App({ atlas }: { atlas: Atlas }) {
  const { store } = atlas;
  useEffect(() => {
    const root = document.documentElement;
    // Where the page was drawn anew, its places know nothing yet: the first script marks them.
    delete root.dataset["pending"];
    filterForm()?.dispatchEvent(new Event("change", { bubbles: true }));
    resumePlace();
    replayClicks(document);
    return layOutOffscreen();
  }, []);
  useEffect(() => watchForInteraction(store), [store]);
  useEffect(loadHighlight, []);
  return (
    <StrictMode>
      <AtlasContext value={atlas}>
        <Page />
      </AtlasContext>
    </StrictMode>
  );
}
