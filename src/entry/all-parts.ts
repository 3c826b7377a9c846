import type { Parts } from "../ui/atlas";
import { ChartFigure } from "../ui/chart-figure";
import { Comparison } from "../ui/comparison";
import { FactsTable } from "../ui/facts-table";
import { Footer } from "../ui/footer";
import { Hero } from "../ui/hero";
import { HonoursLists } from "../ui/honours-lists";

/** Every part of the page at hand, for where nothing is to be loaded later. */
export const parts: Parts = { ChartFigure, Comparison, FactsTable, Footer, Hero, HonoursLists };
