import { useState, type ComponentType, type ReactNode } from "react";
import type { ChartId } from "../../charts";
import { withTimeout, MissingCode } from "../../exports/timeout";
import type { Text } from "../../model/text";
import { useText } from "../atlas";
import { retry, tryAgain } from "../reload";
import type { ShareDialogProps } from "./dialog";

const words = {
  failed: { zh: "分享窗口没有载入", en: "The share dialog did not load" },
} satisfies Record<string, Text>;

type Dialog = ComponentType<ShareDialogProps>;

/** The dialog’s own styles, which have its name; others may be on their way. */
const STYLES = 'link[rel="stylesheet"][href*="/dialog-"]';

/** Whether the dialog’s styles are styles: some hosts answer with a page where a file is gone. */
const isStyled = () =>
  [...document.querySelectorAll<HTMLLinkElement>(STYLES)].every(
    ({ sheet }) => sheet && sheet.cssRules.length > 0,
  );

async function bring(): Promise<Dialog> {
  const { ShareDialog } = await withTimeout(import("./dialog"));
  if (!isStyled()) throw new MissingCode("no CSS for the share dialog", false);
  return ShareDialog;
}

let coming: Promise<Dialog> | undefined;

/** The dialog's code, for all buttons: what failed for good is not asked for again. */
async function load(): Promise<Dialog> {
  coming ??= bring();
  try {
    return await coming;
  } catch (error) {
    if (error instanceof MissingCode && error.again) coming = undefined;
    throw error;
  }
}

interface Props {
  /** The chart that is shared first; nothing for the whole page. */
  readonly chart?: ChartId;
  /** Its accessible name: what it shares, as several of them stand on a page. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Opens the share dialog; its code comes when the button is first approached. */
export function ShareButton({ chart, label, className, children }: Props) {
  const t = useText();
  const [Dialog, setDialog] = useState<Dialog>();
  const [state, setState] = useState<"closed" | "open" | "failed">("closed");
  const [fault, setFault] = useState<unknown>();
  const warm = () => void load().catch(() => undefined);
  const show = async () => {
    setState("open");
    try {
      const loaded = await load();
      setDialog(() => loaded);
    } catch (error) {
      setState("failed");
      setFault(error);
    }
  };
  const start = () => (state === "failed" ? tryAgain(fault, () => void show()) : void show());
  return (
    <span className="scripted relative flex">
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={state === "open"}
        aria-busy={(state === "open" && !Dialog) || undefined}
        onPointerEnter={warm}
        onFocus={warm}
        onClick={start}
      >
        {children}
      </button>
      {state === "failed" && (
        <span
          className="absolute top-full right-0 z-30 rounded-control edge-ink bg-paper px-3 py-2 text-13 whitespace-nowrap text-ink [.actions_&]:right-auto [.actions_&]:left-0 [&_button]:underline"
          role="alert"
        >
          {t(words.failed)}{" "}
          <button type="button" onClick={start}>
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
