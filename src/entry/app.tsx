import { StrictMode, useEffect } from "react";
import { markPlaces } from "../state/marking";
import { AtlasContext, type Atlas } from "../ui/atlas";
import { answerEarly } from "../ui/early";
import { watchForLate } from "../ui/late-wanted";
import { Page } from "../ui/page";
import { resumePlace } from "../ui/place";
import { settle } from "../ui/settle";

/** The whole atlas in a browser, from the moment on in which it answers. */
export function App({ atlas }: { atlas: Atlas }) {
  const { dataset, store } = atlas;
  useEffect(() => {
    const root = document.documentElement;
    // Where the page was drawn anew, its places know nothing yet.
    markPlaces(root, dataset, store.getState().selection);
    delete root.dataset["pending"];
    resumePlace();
    answerEarly(document);
    return settle();
  }, [dataset, store]);
  useEffect(() => watchForLate(store), [store]);
  return (
    <StrictMode>
      <AtlasContext value={atlas}>
        <Page />
      </AtlasContext>
    </StrictMode>
  );
}
