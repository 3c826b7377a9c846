import { StrictMode, useEffect } from "react";
import { filterForm } from "../state/form";
import { AtlasContext, useAtlasState, type Atlas } from "../ui/atlas";
import { replayPresses } from "../ui/early-presses";
import { loadHighlight } from "../ui/load-highlight";
import { wantFor, watchForInteraction } from "../ui/hydrate-on-interaction";
import { Page } from "../ui/page";
import { resumePlace } from "../ui/place";
import { layOutOffscreen } from "../ui/layout-offscreen";

/** Brings late parts for what the reader chooses. */
function Choice() {
  const selection = useAtlasState((state) => state.selection);
  useEffect(() => wantFor(selection), [selection]);
  return null;
}

/** The whole atlas in a browser, from the moment on in which it answers. */
export function App({ atlas }: { atlas: Atlas }) {
  const { store } = atlas;
  useEffect(() => {
    const root = document.documentElement;
    // Where the page was drawn anew, its places know nothing yet: the first script marks them.
    delete root.dataset["pending"];
    filterForm()?.dispatchEvent(new Event("change", { bubbles: true }));
    resumePlace();
    replayPresses(document);
    return layOutOffscreen();
  }, []);
  useEffect(() => watchForInteraction(store.getState().selection), [store]);
  useEffect(loadHighlight, []);
  return (
    <StrictMode>
      <AtlasContext value={atlas}>
        <Choice />
        <Page />
      </AtlasContext>
    </StrictMode>
  );
}
