import { Dialog } from "@base-ui/react/dialog";
import { useRef } from "react";
import type { ChartId } from "../../charts";
import type { Text } from "../../model/text";
import { useText } from "../atlas";
import { ErrorBoundary } from "../error-boundary";
import { Sheet } from "./sheet";
import "./share.css";

const words = {
  failed: {
    zh: "分享窗口出错了；请关闭后再试。",
    en: "The share dialog failed; close it and try again.",
  },
} satisfies Record<string, Text>;

export interface ShareDialogProps {
  /** The chart that it was opened from; nothing for the whole page. */
  readonly chart: ChartId | undefined;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The window in which a reader takes a chart, or everything, along. */
export function ShareDialog({ chart, open, onOpenChange }: ShareDialogProps) {
  const t = useText();
  const popup = useRef<HTMLDivElement>(null);
  const fades =
    "transition-opacity duration-160 data-starting-style:opacity-0 data-ending-style:opacity-0";
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal className="share">
        <Dialog.Backdrop className={`fixed inset-0 z-50 bg-scrim ${fades}`} />
        <Dialog.Viewport className="fixed inset-0 z-50 flex items-center justify-center p-6 max-sm:items-end max-sm:p-0">
          <Dialog.Popup
            className={`grid h-176 max-h-full w-260 max-w-full grid-cols-[minmax(0,1fr)_23rem] overflow-hidden rounded-dialog bg-paper text-ink ${fades} focus:outline-none max-lg:h-auto max-lg:w-160 max-lg:grid-cols-1 max-lg:grid-rows-[auto_minmax(0,1fr)] max-sm:max-h-[94dvh] max-sm:w-full max-sm:rounded-b-none max-sm:rounded-t-sheet low:block low:overflow-y-auto forced-colors:border forced-colors:border-canvas-text`}
            ref={popup}
            initialFocus={() => popup.current?.querySelector<HTMLElement>('[aria-selected="true"]')}
          >
            <ErrorBoundary message={t(words.failed)}>
              <Sheet chart={chart} />
            </ErrorBoundary>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
