import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/ui/share/file-name";
import { dataset } from "../../dataset";
import { jobOf } from "../../exports/job";

describe("a file's name says what is in it", () => {
  const selection = { fields: ["space", "chips"], match: "all", zones: ["lingang"] } as const;
  it.each([
    ["png", jobOf(["targets"]), "pilot-zone-atlas_targets_zh_light_16x9.png"],
    [
      "png",
      jobOf(["fields"], { locale: "en", theme: "dark", shape: "1:1", scale: 4, transparent: true }),
      "pilot-zone-atlas_fields_en_dark_1x1_transparent_4x.png",
    ],
    [
      "svg",
      jobOf(["targets"], { scale: 4, shape: "4:3" }),
      "pilot-zone-atlas_targets_zh_light_4x3.svg",
    ],
    [
      "svg",
      jobOf(["fields"], { selection }),
      "pilot-zone-atlas_fields_space-chips-all-lingang_zh_light_16x9.svg",
    ],
    ["svg", jobOf(["centres"], { selection }), "pilot-zone-atlas_centres_zh_light_16x9.svg"],
    ["pptx", jobOf(), "pilot-zone-atlas_all_zh_light.pptx"],
    [
      "pptx",
      jobOf(["targets"], { pictures: true }),
      "pilot-zone-atlas_targets_zh_light_pictures.pptx",
    ],
    ["csv", jobOf(["targets"]), "pilot-zone-atlas_targets_zh.csv"],
    ["xlsx", jobOf([], { selection }), "pilot-zone-atlas_all_space-chips-all-lingang_zh.xlsx"],
  ])("%s: %o", (format, job, name) => {
    expect(fileName(format, `.${format}`, job)).toBe(name);
  });

  it("in letters that every system takes", () => {
    const odd = { ...dataset, site: { ...dataset.site, name: { zh: "图", en: "À/B: “c”" } } };
    expect(fileName("csv", ".csv", jobOf(["targets"], { data: odd }))).toBe("a-b-c_targets_zh.csv");
  });
});
