import { useState, type ComponentType, type ReactNode } from "react";
import type { ChartId } from "../../charts";
import type { Text } from "../../model/text";
import { useText } from "../atlas";
import { reload, retry } from "../reload";
import type { ShareDialogProps } from "./dialog";

const words = {
  failed: { zh: "分享窗口没有载入", en: "The share dialog did not load" },
} satisfies Record<string, Text>;

const load = async () => (await import("./dialog")).ShareDialog;

interface Props {
  /** The chart that is shared first; nothing for the whole page. */
  readonly chart?: ChartId;
  readonly className: string;
  readonly children: ReactNode;
}

/** Opens the share dialog; its code comes when the button is first approached. */
export function ShareButton({ chart, className, children }: Props) {
  const t = useText();
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps>>();
  const [state, setState] = useState<"closed" | "open" | "failed">("closed");
  const warm = () => void load().catch(() => undefined);
  const show = async () => {
    setState("open");
    try {
      const loaded = await load();
      setDialog(() => loaded);
    } catch {
      setState("failed");
      // Some browsers remember a module that failed: then only the page itself can be tried again.
      if (state === "failed") await reload();
    }
  };
  return (
    <span className="share-place">
      <button
        type="button"
        className={`${className} scripted`}
        aria-haspopup="dialog"
        aria-expanded={state === "open"}
        aria-busy={(state === "open" && !Dialog) || undefined}
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => void show()}
      >
        {children}
      </button>
      {state === "failed" && (
        <span className="share-missing" role="alert">
          {t(words.failed)}{" "}
          <button type="button" onClick={() => void show()}>
            {t(retry)}
          </button>
        </span>
      )}
      {Dialog && (
        <Dialog
          chart={chart}
          open={state === "open"}
          onOpenChange={(open) => setState(open ? "open" : "closed")}
        />
      )}
    </span>
  );
}
