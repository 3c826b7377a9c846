import { embed } from "../pages/embed";
import { keepReporting } from "./embed-report";
import { start } from "./start";

const { chart = "", field } = document.documentElement.dataset;

keepReporting(chart);
void start(embed(chart, field));
