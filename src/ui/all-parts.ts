import type { Parts } from "./atlas";
import { ChartFigure } from "./chart-figure";
import { Comparison } from "./comparison";
import { FactsTable } from "./facts-table";
import { Footer } from "./footer";
import { Hero } from "./hero";
import { HonoursLists } from "./honours-lists";

/** Every part of the page at hand, for where nothing is to be loaded later. */
export const parts: Parts = { ChartFigure, Comparison, FactsTable, Footer, Hero, HonoursLists };
