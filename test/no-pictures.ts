import { vi } from "vitest";
import * as svg from "../src/exports/svg-text";

/** Pages whose pictures are left empty, for tests that look at what is around them. */
export function withoutPictures<Pages>(make: () => Pages): Pages {
  const pictures = vi.spyOn(svg, "svgText").mockReturnValue("<svg></svg>");
  try {
    return make();
  } finally {
    pictures.mockRestore();
  }
}
