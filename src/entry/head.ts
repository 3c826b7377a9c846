import { askedTheme } from "../model/address";
import { showTheme } from "../state/preference";
import { beginWithTitle } from "./first-screen";
import { recallKnown } from "./recall-theme";

/**
 * The only script in the head of the atlas: what the first frame, which is of the title,
 * must know. All else waits for the first script proper (boot.ts) behind the hero.
 */
const root = document.documentElement;
const asked = askedTheme(location.search);

root.dataset["scripted"] = "";
if (asked) showTheme(root, asked);
else recallKnown((theme) => showTheme(root, theme));
beginWithTitle(root);
