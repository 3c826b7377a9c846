import { askedTheme } from "../../model/address";
import { showTheme, storedTheme } from "../../state/preference";
import { beginWithTitle } from "../first-screen";

/**
 * The only script in the head of the atlas: what the first frame, which is of the title,
 * must know. All else waits for the first script proper (atlas.ts) behind the hero.
 */
const root = document.documentElement;

root.dataset["scripted"] = "";
showTheme(root, askedTheme(location.search) ?? storedTheme());
beginWithTitle(root);
