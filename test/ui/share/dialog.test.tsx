import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { chartOf } from "../../../src/charts";
import * as exports from "../../../src/exports";
import { plain } from "../../../src/model/text";
// Read before the first test, which would wait for it otherwise.
import "../../../src/ui/share/dialog";
import { ShareButton } from "../../../src/ui/share/share-button";
import { dataset } from "../../dataset";
import { show } from "../atlas";

const saved: string[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  URL.createObjectURL = () => "blob:made";
  URL.revokeObjectURL = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});

/** Opens the dialog by keyboard alone. */
async function opened(chart?: string, setting: Parameters<typeof show>[1] = {}) {
  const shown = show(
    <>
      <ShareButton label="share" className="tool" {...(chart !== undefined && { chart })}>
        share
      </ShareButton>
      <button type="button">after</button>
    </>,
    setting,
  );
  await shown.user.tab();
  await shown.user.keyboard("{Enter}");
  const dialog = await screen.findByRole("dialog");
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  return { ...shown, dialog: within(dialog), element: dialog };
}

const shownLink = (dialog: ReturnType<typeof within>) =>
  dialog.getByRole("region", { name: "链接" }).textContent;

describe("the share dialog", () => {
  it("is named, starts at its tabs and gives the focus back when it is left by Escape", async () => {
    const { user, element } = await opened("targets");
    expect(element).toHaveAccessibleName("分享");
    expect(screen.getByRole("tab", { name: "链接" })).toHaveFocus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByRole("button", { name: "share" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("dialog")).toBeVisible();
  });

  it("walks through its tabs by arrows", async () => {
    const { user, dialog } = await opened();
    for (const name of ["嵌入", "图片", "PPT", "数据", "链接"]) {
      await user.keyboard("{ArrowRight}");
      expect(dialog.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
      expect(dialog.getByRole("tabpanel", { name })).toBeVisible();
    }
  });

  it("shows the whole page from the header, and the chart that it was opened from", async () => {
    const whole = await opened();
    expect(shownLink(whole.dialog)).toBe("http://localhost:3000/");
    whole.unmount();
    const { dialog } = await opened("centres");
    expect(dialog.getByRole("combobox", { name: "图表" })).toHaveDisplayValue(
      plain(chartOf("centres").title(dataset).zh),
    );
    expect(shownLink(dialog)).toBe("http://localhost:3000/#centres");
  });

  it("takes theme, language and filter along, and leaves the filter when asked to", async () => {
    const { user, dialog } = await opened("targets", { selection: { fields: ["space"] } });
    await user.click(dialog.getByRole("radio", { name: "EN" }));
    await user.click(dialog.getByRole("radio", { name: "深色" }));
    expect(shownLink(dialog)).toBe("http://localhost:3000/en/?field=space&theme=dark#targets");
    await user.click(dialog.getByRole("switch", { name: "带上当前筛选" }));
    expect(shownLink(dialog)).toBe("http://localhost:3000/en/?theme=dark#targets");
  });

  it("copies what it shows, and says so for a moment", async () => {
    const { user, dialog } = await opened("targets");
    await user.click(dialog.getByRole("button", { name: "复制" }));
    expect(await navigator.clipboard.readText()).toBe("http://localhost:3000/#targets");
    expect(await dialog.findByRole("button", { name: "已复制" })).toBeVisible();
    expect(dialog.getByRole("status")).toHaveTextContent("已复制");
    expect(await dialog.findByRole("button", { name: "复制" }, { timeout: 20_000 })).toBeVisible();
  });

  it("selects the text where the browser refuses to copy", async () => {
    const { user, dialog } = await opened("targets");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    await user.click(dialog.getByRole("button", { name: "复制" }));
    await waitFor(() => expect(dialog.getByRole("status")).toHaveTextContent("已选中"));
    expect(getSelection()?.toString()).toBe("http://localhost:3000/#targets");
  });

  it("shows the notes of a slide and the table of a file before they are made", async () => {
    const { user, dialog } = await opened("targets");
    await user.click(dialog.getByRole("tab", { name: "PPT" }));
    expect(await dialog.findByRole("region", { name: "备注" })).toHaveTextContent(
      "原文“2000亿元左右”",
    );
    await user.click(dialog.getByRole("tab", { name: "数据" }));
    const table = within(dialog.getByRole("region", { name: "数据预览" }));
    expect(table.getByRole("columnheader", { name: "目标：限定词代码" })).toBeVisible();
    await user.click(dialog.getByRole("radio", { name: "JSON" }));
    expect(dialog.getByRole("region", { name: "数据预览" })).toHaveTextContent('"id": "targets"');
  });

  it("leads from a file to its chart without a theme: that is how the file looks", async () => {
    const { user, dialog } = await opened("targets", { selection: { fields: ["space"] } });
    await user.click(dialog.getByRole("tab", { name: "PPT" }));
    await user.click(dialog.getByRole("radio", { name: "深色" }));
    const notes = await dialog.findByRole("region", { name: "备注" }, { timeout: 5000 });
    expect(notes).toHaveTextContent("链接：http://localhost:3000/?field=space#targets");
  });

  it("shares a page that the reader has turned dark as a link without a theme", async () => {
    const { dialog } = await opened("targets", { theme: "dark" });
    expect(shownLink(dialog)).toBe("http://localhost:3000/#targets");
  });

  it("downloads under a name that says what is in it", async () => {
    const { user, dialog } = await opened("targets");
    await user.click(dialog.getByRole("tab", { name: "数据" }));
    await user.click(dialog.getByRole("button", { name: "下载 CSV" }));
    await waitFor(() => expect(saved).toEqual(["pilot-zone-atlas_targets_zh.csv"]));
    expect(dialog.getByRole("status")).toHaveTextContent("已下载 pilot-zone-atlas_targets_zh.csv");
  });

  it("says when a file takes long, when it fails, and tries again", async () => {
    const { user, dialog } = await opened("targets");
    await user.click(dialog.getByRole("tab", { name: "数据" }));
    const network = new EventTarget();
    vi.spyOn(exports, "formatOf").mockReturnValueOnce(
      new Promise((_, reject) => {
        network.addEventListener("lost", () => reject(new Error("no network")));
      }),
    );
    await user.click(dialog.getByRole("button", { name: "下载 CSV" }));
    await waitFor(() => expect(dialog.getByRole("status")).toHaveTextContent("正在生成"));
    expect(dialog.getByRole("button", { name: "下载 CSV" })).toHaveAttribute("aria-busy", "true");
    network.dispatchEvent(new Event("lost"));
    await waitFor(() => expect(dialog.getByRole("status")).toHaveTextContent("文件未能生成"));
    expect(saved).toEqual([]);
    await user.click(dialog.getByRole("button", { name: "重试" }));
    await waitFor(() => expect(saved).toEqual(["pilot-zone-atlas_targets_zh.csv"]));
  });

  it("says what serves best where, and leads there", async () => {
    const { user, dialog } = await opened("targets", { locale: "en" });
    await user.click(dialog.getByText("Which format for my software?"));
    for (const program of ["PowerPoint", "WPS", "Keynote", "Google Slides", "reveal.js", "Notion"])
      expect(dialog.getAllByText(program, { exact: false }).length).toBeGreaterThan(0);
    await user.click(dialog.getByRole("button", { name: "Use Embed, reveal.js" }));
    expect(dialog.getByRole("region", { name: "Embed code" })).toHaveTextContent(
      '<section data-background-iframe="http://localhost:3000/en/embed/targets/"',
    );
  });
});
