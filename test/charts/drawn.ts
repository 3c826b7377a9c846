import * as engine from "../../src/engine/drawn";
import { once } from "../once";

export const drawn = once(engine.drawn);
export const drawnBoxes = once(engine.drawnBoxes);
