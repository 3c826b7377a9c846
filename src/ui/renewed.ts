import { reload } from "./reload";
import { showToast } from "./toast";

const words = {
  renewed: {
    zh: "图谱在此页打开后已更新，此页缺少的部分只在新版中。",
    en: "The atlas was renewed after this page was opened; what is missing here is in the new version.",
  },
  load: { zh: "载入新版", en: "Load the new version" },
};

/** Whether an answer says that there is no such file; some hosts answer with a page then. */
export const isGone = ({ ok, status, headers }: Response): boolean =>
  status === 404 || (ok && (headers.get("content-type") ?? "").startsWith("text/html"));

/** Whether a deploy has replaced the files of this page: its own script is gone. */
async function isRenewed(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (!script) return false;
  try {
    return isGone(await fetch(script.src, { method: "HEAD", cache: "no-store" }));
  } catch {
    return false;
  }
}

/** Where code is missing because the site has a new version, says so and offers to load it. */
export async function tellRenewed(): Promise<void> {
  if (await isRenewed())
    showToast({
      name: "version",
      text: words.renewed,
      action: { label: words.load, run: () => void reload() },
    });
}
