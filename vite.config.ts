import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { basePathOf } from "./src/build/address.mjs";
import { atlas } from "./src/build/plugin";
import { sharedChunk } from "./src/build/shared-chunk";

const base = basePathOf(process.env["BASE_PATH"]);

export default defineConfig(({ isSsrBuild }) => ({
  base,
  plugins: [react({ jsxImportSource: "#jsx" }), tailwindcss(), atlas()],
  build: isSsrBuild
    ? {
        outDir: ".cache/build",
        rolldownOptions: { output: { codeSplitting: false } },
        copyPublicDir: false,
        target: "node20",
      }
    : {
        target: "es2022",
        manifest: true,
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        // ECharts comes when a chart is wanted, as one file; its bytes on the wire are a test.
        chunkSizeWarningLimit: 700,
        // The styles apart, since pages carry them inside: no script may ask for their file.
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                sharedChunk(
                  "outline",
                  "src/entry/present.ts",
                  "src/entry/main.ts",
                  "src/ui/plot.tsx",
                ),
                sharedChunk(
                  "application",
                  "src/entry/main.ts",
                  "src/entry/embed.ts",
                  "src/ui/comparison.tsx",
                  "src/ui/chart-figure.tsx",
                  "src/pages/present.tsx",
                ),
                sharedChunk("slats", "src/ui/slatted-bar.tsx", "src/ui/hero.tsx"),
                sharedChunk(
                  "charts",
                  "src/ui/chart-figure.tsx",
                  "src/charts/index.ts",
                  "src/ui/live-chart.tsx",
                  "src/ui/row-windows.tsx",
                ),
                sharedChunk("points", "src/ui/plot.tsx", "src/entry/embed.ts"),
              ],
            },
          },
          input: {
            main: "src/entry/main.ts",
            present: "src/entry/present.ts",
            embed: "src/entry/embed.ts",
            style: "src/ui/style.css",
            "present-style": "src/ui/slides/slides.css",
            "embed-style": "src/ui/embed.css",
          },
        },
      },
  // The rasteriser is a native module, which no bundle can hold, and the bill of
  // materials asks for parts that are not installed.
  ssr: {
    noExternal: true,
    external: ["@resvg/resvg-js", "@cyclonedx/cyclonedx-library", "fontkit"],
  },
}));
