import { useEffect, useRef, useState } from "react";
import type { Text } from "../../model/text";
import { useText } from "../atlas";
import { button, mainButton } from "../controls";
import { Icon, type IconName } from "../icon";
import { tryAgain } from "../reload";
import { useShare } from "./share-context";

/** Work that takes longer says that it goes on; milliseconds. */
const SOON = 500;
/** How long a button says that it is done; milliseconds. */
const SAID = 2000;

const words = {
  busy: { zh: "正在生成…", en: "Preparing…" },
} satisfies Record<string, Text>;

/** What an act came to: what to say, and whether it is what the reader asked for. */
export interface Outcome {
  readonly text: Text;
  readonly done: boolean;
}

interface Props {
  readonly label: Text;
  /** Stands on the button for a moment when it is done. */
  readonly done?: Text;
  /** Said where the act failed. */
  readonly failed: Text;
  readonly icon?: IconName;
  readonly primary?: boolean;
  readonly act: () => Promise<Outcome>;
}

/** A button that says what becomes of what it was pressed for: it takes long, it is done, it failed. */
export function AsyncButton({ label, done, failed, icon, primary = false, act }: Props) {
  const t = useText();
  const { say } = useShare();
  const [state, setState] = useState<"idle" | "busy" | "done">("idle");
  const started = useRef(false);

  useEffect(() => {
    if (state !== "done") return undefined;
    const timer = setTimeout(() => setState("idle"), SAID);
    return () => clearTimeout(timer);
  }, [state]);

  const start = async () => {
    if (started.current) return;
    started.current = true;
    say(undefined);
    const timer = setTimeout(() => {
      setState("busy");
      say({ text: words.busy });
    }, SOON);
    try {
      const outcome = await act();
      setState(outcome.done ? "done" : "idle");
      say({ text: outcome.text });
    } catch (error) {
      setState("idle");
      say({
        text: failed,
        detail: error instanceof Error ? error.message : String(error),
        retry: () => tryAgain(error, () => void start()),
      });
    } finally {
      clearTimeout(timer);
      started.current = false;
    }
  };

  return (
    <button
      type="button"
      className={`${primary ? mainButton : button} flex-auto justify-center px-2 whitespace-nowrap aria-busy:cursor-progress`}
      aria-busy={state === "busy"}
      onClick={() => void start()}
    >
      {state === "done" && done ? (
        <Icon name="check" size={13} />
      ) : (
        icon && <Icon name={icon} size={16} />
      )}
      {t(state === "done" && done ? done : label)}
    </button>
  );
}
