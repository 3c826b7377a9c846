import { embedAddress } from "../../model/embed-address";
import { showTheme } from "../../state/preference";
import { idle } from "../../ui/idle";
import { beforeFrameWith } from "../before-frame";
import { passKeys } from "../embed-keys";
import { followAddress } from "../follow-address";
import { readOutline } from "../outline";
import { startOnInteraction } from "../start-on-interaction";
import { watchArrival, watchFaults } from "../watch-faults";

/**
 * The first script of an embed, inline in the head and the same in all of them: what
 * the query asks for stands on the root element before anything is painted. It asks
 * no storage: a chart in someone else's page looks as that page wants it.
 */
const root = document.documentElement;
const outline = readOutline();
const { chart = "", field } = root.dataset;
const { selection, theme, plain } = embedAddress(location.search, outline, field);

root.dataset["scripted"] = "";
watchFaults();
passKeys(chart);
showTheme(root, theme ?? "auto");
if (plain) root.dataset["plain"] = "";
followAddress(root, outline, selection);

const { start } = startOnInteraction(watchArrival);
// The picture comes first. One that shows another selection than it came with has to be drawn anew.
if (selection.fields.join() !== (field ?? "")) start();
beforeFrameWith("#app > *", () => idle(start));
// A frame that nobody sees makes no frames, and still tells its host how high it is.
addEventListener("load", () => idle(start), { once: true });
