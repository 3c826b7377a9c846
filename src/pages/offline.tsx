import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { chartEntries } from "../charts";
import { deck } from "../exports/slides/deck";
import { localeOf } from "../model/locale";
import type { Selection } from "../model/selection";
import { languageTag, plain } from "../model/text";
import { faceOf, withFace, type Face } from "../state/face";
import { storeFromLocation } from "../state/location";
import { markSelection } from "../state/marking";
import { query, writeQuery } from "../state/query";
import { createAtlasStore } from "../state/store";
import { parts } from "../ui/all-parts";
import { AtlasContext, useAtlas, useHydrated, type Atlas } from "../ui/atlas";
import { inlineDataset } from "../ui/load-dataset";
import { Notice } from "../ui/notice";
import { required } from "../ui/page-content";
import { Slides } from "../ui/slides/deck";
import { listen } from "../ui/slides/listen";
import { stir } from "../ui/slides/pointer";
import { createStage, type Stage } from "../ui/slides/stage";
import { requestWakeLock } from "../ui/slides/wake-lock";
import { AtlasPage } from "./atlas";
import type { PageKind } from "./page-kind";

const root = document.documentElement;

/** What is on the screen, and in what state. */
interface Shown extends Face {
  /** Where of it. */
  readonly fragment: string;
  /** Whether the atlas stands as it came with the page. */
  readonly prerendered: boolean;
  /** What is chosen on the slides, once they have been shown. */
  readonly slides: Selection | undefined;
}

/**
 * What the query asks for, so that going back and reloading do what they do elsewhere;
 * where the browser refuses to write the query of a file, it lasts as long as the page.
 */
function asked({ store, prerendered }: Atlas, fragment: string, before?: Shown): Shown {
  const face = faceOf(query());
  return {
    ...{ ...face, fragment },
    prerendered: before ? before.prerendered && face.locale === before.locale : prerendered,
    slides: face.presenting ? store.getState().selection : before?.slides,
  };
}

/** Shows a face of the site as a step in the history, or what the query asks for by now. */
type Go = (face?: Face, fragment?: string) => void;

function useFace(page: Atlas): readonly [shown: Shown, go: Go] {
  const [shown, setShown] = useState(() => asked(page, location.hash));
  const go = useCallback<Go>(
    (face, fragment = location.hash) => {
      if (face) writeQuery("push", withFace(query(), face), fragment);
      setShown((before) => asked(page, fragment, before));
    },
    [page],
  );
  useEffect(() => {
    const follow = () => go();
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [go]);
  return [shown, go];
}

/** What the stage leaves on the root element. */
const marks = ["slide", "notes", "keys", "blank", "idle", "still"] as const;

/**
 * Turns the slides as the reader asks, from the one that a fragment names.
 * @returns ends it, and takes what they left off the root element
 */
function play(stage: Stage, fragment: string): () => void {
  const ended = new AbortController();
  stage.follow(fragment);
  listen(stage, ended.signal);
  stir();
  requestWakeLock();
  return () => {
    ended.abort();
    for (const mark of marks) delete root.dataset[mark];
  };
}

/** The slides of both languages: drawn when first shown, and again where something else is chosen by then. */
function LateSlides({ shown, go }: { shown: Shown; go: Go }) {
  const page = useAtlas();
  const { dataset, store } = page;
  const hydrated = useHydrated();
  const { slides: selection } = shown;
  const chosen = useMemo(
    () => selection && createAtlasStore({ selection }, "auto", selection),
    [selection],
  );
  const [stage] = useState(() =>
    createStage(
      deck(dataset).map(({ id }) => id),
      {
        home: ({ lang }) =>
          location.pathname + withFace(query(), { locale: localeOf(lang), presenting: true }),
        leave(id) {
          const theme = root.dataset["theme"];
          store.getState().setTheme(theme === "light" || theme === "dark" ? theme : "auto");
          flushSync(() => go({ locale: localeOf(root.lang), presenting: false }, `#${id}`));
          document.getElementById(id)?.scrollIntoView({ behavior: "instant" });
        },
      },
    ),
  );
  useLayoutEffect(() => {
    if (shown.presenting) return play(stage, shown.fragment);
    return undefined;
  }, [shown, stage]);
  const value = useMemo(
    () => chosen && { ...page, store: chosen, prerendered: false },
    [page, chosen],
  );
  // A portal is no part of what is taken over.
  if (!value || !hydrated) return null;
  return createPortal(
    <AtlasContext value={value}>
      <Slides />
    </AtlasContext>,
    required("slides", HTMLElement),
  );
}

/** Shows the atlas or the slides, and not the other. */
function turnTo(face: "app" | "slides"): void {
  for (const each of ["app", "slides"] as const) {
    required(each, HTMLElement).hidden = each !== face;
    required(`${each}-styles`, HTMLStyleElement).media = each === face ? "" : "not all";
  }
}

/** The atlas in one language or the slides in both. */
function OfflinePage() {
  const page = useAtlas();
  const { dataset, store } = page;
  const [shown, go] = useFace(page);
  const { locale, prerendered } = shown;
  /** Where the reader was on the atlas before the slides. */
  const left = useRef(0);
  useLayoutEffect(() => {
    const { locale, presenting } = shown;
    const { name, tagline } = dataset.site;
    const wasPresenting = required("app", HTMLElement).hidden;
    if (presenting && !wasPresenting) left.current = scrollY;
    root.lang = languageTag[locale];
    document.title = `${plain(name[locale])} · ${plain(tagline[locale])}`;
    markSelection(root, dataset, store.getState().selection);
    turnTo(presenting ? "slides" : "app");
    if (wasPresenting && !presenting) scrollTo({ top: left.current, behavior: "instant" });
    delete root.dataset["unsettled"];
  }, [shown, dataset, store]);
  const value = useMemo<Atlas>(
    () => ({
      ...{ ...page, locale, prerendered },
      ways: {
        language: (other) => go({ locale: other, presenting: false }),
        present: (chart) => go({ locale, presenting: true }, chart ? `#${chart}` : ""),
      },
    }),
    [page, locale, prerendered, go],
  );
  return (
    <AtlasContext value={value}>
      <AtlasPage key={locale} />
      <LateSlides shown={shown} go={go} />
    </AtlasContext>
  );
}

/** The whole site in one document: the atlas in both languages, and the slides. */
export const offline: PageKind = {
  page: <OfflinePage />,
  load: inlineDataset,
  atlas: (dataset, locale) => ({
    ...{ dataset, locale, parts },
    store: storeFromLocation(dataset),
    charts: chartEntries(dataset),
  }),
  Notice,
};
