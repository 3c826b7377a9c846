import { offline } from "../pages/offline";
import { faceOf } from "../state/face";
import { query } from "../state/query";
import { required } from "../ui/page-content";
import { start } from "./start";

// What came with it is the atlas in Chinese; another one is drawn.
if (faceOf(query()).locale !== "zh") required("app", HTMLElement).replaceChildren();
document.documentElement.dataset["taken"] = "";
void start(offline);
