import { atlas } from "../pages/atlas";
import { registerWhenIdle } from "./register-when-idle";
import { start } from "./start";

void start(atlas);
void registerWhenIdle({ announces: true });
