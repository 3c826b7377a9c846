import "./head";
import "./atlas";
import { faceOf } from "../../state/face";

/**
 * The first script of the one document: what came with it is the atlas in Chinese, so
 * a reload that asks for something else shows nothing until that is drawn.
 */
const { locale, presenting } = faceOf(location.search);
if (locale !== "zh" || presenting) document.documentElement.dataset["unsettled"] = "";
