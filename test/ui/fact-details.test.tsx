import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { factOf } from "../../src/model/lookup";
import { FactDetails } from "../../src/ui/fact-details";
import { dataset } from "../dataset";
import { show } from "./atlas";

it("calls the year of a target a target year, and opens the page that the source was read at", () => {
  show(<FactDetails fact={factOf(dataset, "E08")} />, { locale: "en" });
  expect(screen.getByText("Target year").nextElementSibling).toHaveTextContent("2030");
  expect(screen.getByText("Where").nextElementSibling).toHaveTextContent(
    "article: para. 4, read at www.zt1388.com",
  );
  expect(screen.getByRole("link", { name: "www.zt1388.com" })).toHaveAttribute(
    "href",
    "https://www.zt1388.com/news-2586408.html",
  );
});
