import { Dialog } from "@base-ui/react/dialog";
import { useRef } from "react";
import type { ChartId } from "../../charts";
import type { Text } from "../../model/text";
import { useText } from "../atlas";
import { ErrorBoundary } from "../error-boundary";
import { Sheet } from "./sheet";
import "./share.css";
import "./choices.css";
import "./preview.css";

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
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="share-scrim" />
        <Dialog.Viewport className="share-viewport">
          <Dialog.Popup
            className="share"
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
