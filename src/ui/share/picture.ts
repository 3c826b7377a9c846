import { useCallback, useEffect, useRef, useState } from "react";
import type { Job } from "../../exports/format";
import { withTimeout } from "../../exports/timeout";

/** The picture of a job as an address for an image; or what went wrong. */
interface Shown {
  readonly address?: string;
  /** What stands below a slide. */
  readonly notes?: readonly string[];
  readonly fault?: Error;
}

/** Draws it as the PNG or the slide is drawn, with the page's own face inside. */
async function drawn(job: Job, slide?: number): Promise<Shown> {
  const [named] = job.charts;
  if (!named) return {};
  const { inlineFonts } = await withTimeout(import("../../exports/inline-fonts"));
  const own = await inlineFonts(job.locale);
  const addressOf = (svg: string) =>
    URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  if (slide !== undefined) {
    const { slidePreview } = await withTimeout(import("../../exports/slide-preview"));
    const { svg, notes } = slidePreview(named, job, slide, own);
    return { address: addressOf(svg), notes };
  }
  const { jobPicture } = await withTimeout(import("../../exports/one-picture"));
  return { address: addressOf(jobPicture(named[1], job, own ? { own } : {})) };
}

/** What a component does with it. */
interface Picture extends Shown {
  readonly redraw: () => void;
  /** To be told when the image has read its address: those before it are free then. */
  readonly read: () => void;
}

/**
 * The first chart of a job, drawn anew whenever the job changes; the last one stands meanwhile.
 * @param slide its place in the deck, where it is to be a slide
 */
export function usePicture(job: Job, slide?: number): Picture {
  const [shown, setShown] = useState<Shown>({});
  const given = useRef(new Set<string>());
  const leave = useRef<() => void>(undefined);
  // Those that came before, or all: a later one may be on its way to the image.
  const free = useCallback((before?: string) => {
    for (const address of given.current) {
      if (address === before) return;
      URL.revokeObjectURL(address);
      given.current.delete(address);
    }
  }, []);
  const draw = useCallback(() => {
    leave.current?.();
    let left = false;
    const finish = async () => {
      try {
        const made = await drawn(job, slide);
        const { address } = made;
        if (left && address !== undefined) URL.revokeObjectURL(address);
        if (left) return;
        if (address !== undefined) given.current.add(address);
        setShown(made);
      } catch (error) {
        if (!left) setShown({ fault: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    leave.current = () => {
      left = true;
    };
    void finish();
  }, [job, slide]);
  useEffect(() => {
    draw();
    return () => leave.current?.();
  }, [draw]);
  useEffect(() => () => free(), [free]);
  return { ...shown, redraw: draw, read: () => free(shown.address) };
}
