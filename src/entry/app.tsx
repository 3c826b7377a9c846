import { StrictMode, useEffect } from "react";
import { AtlasContext, type Atlas } from "../ui/atlas";
import { answerEarly } from "../ui/early";
import { Page } from "../ui/page";
import { resumePlace } from "../ui/place";
import { settle } from "../ui/settle";

/** The whole atlas in a browser, from the moment on in which it answers. */
export function App({ atlas }: { atlas: Atlas }) {
  useEffect(() => {
    delete document.documentElement.dataset["pending"];
    resumePlace();
    answerEarly(document);
    return settle();
  }, []);
  return (
    <StrictMode>
      <AtlasContext value={atlas}>
        <Page />
      </AtlasContext>
    </StrictMode>
  );
}
