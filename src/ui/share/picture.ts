import { useCallback, useEffect, useRef, useState } from "react";
import type { Job } from "../../exports/format";

/** The picture of a job as an address for an image; or what went wrong. */
interface Shown {
  readonly address?: string;
  readonly fault?: string;
}

/** Draws it as the PNG is drawn, with the page's own face inside. */
async function drawn(job: Job): Promise<string | undefined> {
  const [[, chart] = []] = job.charts;
  if (!chart) return undefined;
  const [{ jobPicture }, { ownFaces }] = await Promise.all([
    import("../../exports/one-picture"),
    import("../../exports/own-faces"),
  ]);
  const own = await ownFaces(job.locale);
  const svg = jobPicture(chart, job, own ? { own } : {});
  return URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
}

/** The first chart of a job, drawn anew whenever the job changes; the last one stands meanwhile. */
export function usePicture(job: Job): Shown & { readonly redraw: () => void } {
  const [shown, setShown] = useState<Shown>({});
  const leave = useRef<() => void>(undefined);
  const draw = useCallback(() => {
    leave.current?.();
    let left = false;
    let address: string | undefined;
    const finish = async () => {
      try {
        address = await drawn(job);
        if (!left) return setShown(address === undefined ? {} : { address });
        if (address !== undefined) URL.revokeObjectURL(address);
      } catch (error) {
        if (!left) setShown({ fault: error instanceof Error ? error.message : String(error) });
      }
    };
    leave.current = () => {
      left = true;
      // The image on the screen has been read already.
      if (address !== undefined) URL.revokeObjectURL(address);
    };
    void finish();
  }, [job]);
  useEffect(() => {
    draw();
    return () => leave.current?.();
  }, [draw]);
  return { ...shown, redraw: draw };
}
