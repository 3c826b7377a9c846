import { embedAddress } from "../model/embed-address";
import { markSelection } from "../state/marking";
import { showTheme } from "../state/preference";
import { beforeFrameWith } from "./before-frame";
import { OUTLINE, readOutline } from "./outline";
import { ownFace } from "./typeface";
import { watchArrival, watchFaults } from "./watch-faults";

/**
 * The first script of an embed, inline in the head and the same in all of them: what
 * the query asks for stands on the root element before anything is painted. It asks
 * no storage: a chart in someone else's page looks as that page wants it.
 */
const root = document.documentElement;
const outline = readOutline(
  document.querySelector<HTMLMetaElement>(`meta[name="${OUTLINE}"]`)?.content ?? "",
);
const { selection, theme, plain } = embedAddress(location.search, outline, root.dataset["field"]);

root.dataset["scripted"] = "";
watchFaults();
watchArrival(root);
showTheme(root, theme ?? "auto");
beforeFrameWith("#app > *", ownFace(root).close);
if (plain) root.dataset["plain"] = "";
markSelection(root, outline, selection);
