import { createContext, use } from "react";
import type { Job } from "../../exports/format";
import type { Text } from "../../model/text";
import type { Options } from "./options";

/** What the dialog says beside its actions. */
export interface Said {
  readonly text: Text;
  /** Our own words for what went wrong, as the fault gave them. */
  readonly detail?: string;
  /** Offered where something failed. */
  readonly retry?: () => void;
}

/** What all parts of the dialog share. */
export interface ShareState {
  readonly options: Options;
  readonly change: (part: Partial<Options>) => void;
  readonly job: Job;
  /** Absolute address of the site, and of what is shown; a file on a disk may know neither. */
  readonly root: string | undefined;
  readonly link: string | undefined;
  readonly said: Said | undefined;
  readonly say: (said: Said | undefined) => void;
}

export const ShareContext = createContext<ShareState | undefined>(undefined);

/** @throws Error outside of the share dialog. */
export function useShare(): ShareState {
  const sharing = use(ShareContext);
  if (!sharing) throw new Error("no share dialog here; expected a <ShareContext> above");
  return sharing;
}
