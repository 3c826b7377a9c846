import { decode } from "../../model/address";
import { showTheme, storedTheme } from "../../state/preference";
import { metaContent } from "../../ui/page-content";
import { requestWakeLock } from "../../ui/slides/wake-lock";
import { listen } from "../../ui/slides/listen";
import { stir } from "../../ui/slides/pointer";
import { createStage } from "../../ui/slides/stage";
import { followAddress } from "../follow-address";
import { readOutline, SLIDES } from "../outline";
import { watchArrival, watchFaults } from "../watch-faults";

/**
 * The whole of present mode, inline in the head: theme, selection and slide stand on
 * the root element before anything is painted, and the slides can be turned with the
 * HTML alone, whatever else fails.
 */
const root = document.documentElement;
const outline = readOutline();
const { selection, theme } = decode(location.search, outline);

root.dataset["scripted"] = "";
watchFaults();
watchArrival();
showTheme(root, theme ?? storedTheme());
followAddress(root, outline, selection);

const stage = createStage(JSON.parse(metaContent(SLIDES)) as string[]);
stage.follow(location.hash);
stir();
requestWakeLock();
listen(stage);
