import { atlas } from "../pages/atlas";
import { ignoreTransitionEvents } from "./ignore-transition-events";
import { registerWhenIdle } from "./register-when-idle";
import { start } from "./start";

ignoreTransitionEvents();
void start(atlas);
void registerWhenIdle({ announces: true });
