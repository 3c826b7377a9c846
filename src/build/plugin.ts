import { resolve } from "node:path";
import { build, type Plugin, type ViteDevServer } from "vite";
import { OUTLINE, writeOutline } from "../entry/outline";
import { datasetStyles, formStyles, partStyles } from "../ui/dataset-styles";
import { fallbackFaces } from "../ui/fallback-faces";
import { compile, type Compiled } from "./compile";
import { compactJson } from "./files";
import { dataFolder, read } from "./read";
import { packagesIn, SHIPPED_FILE } from "./shipped";

/** Asks for an entry as a script that stands by itself, without modules. */
const SCRIPT = "script:";

/** An entry with all that it imports as one classic script, and the packages it has code of. */
async function bundle(entry: string) {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    // A bundle for a page is not told so by itself, as the parts of a site are.
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      copyPublicDir: false,
      lib: { entry: resolve(entry), formats: ["iife"], name: "atlas", fileName: "atlas" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error(`bundling ${entry} gave no script; expected one`);
  return { code: chunk.code.trim(), packages: packagesIn({ [entry]: chunk }) };
}

function report(server: ViteDevServer, { problems }: Compiled): void {
  const [first] = problems;
  if (!first) return;
  server.ws.send({
    type: "error",
    err: {
      message: problems
        .map(
          ({ file, path, line, message }) => `${file}${line ? `:${line}` : ""} ${path}: ${message}`,
        )
        .join("\n"),
      stack: "",
      plugin: "data",
      id: first.file,
    },
  });
}

/**
 * The data in the browser while developing, with mistakes shown over the page, and
 * the scripts that stand by themselves as modules of their own for the build.
 */
export function atlas(): Plugin {
  const folder = dataFolder();
  const shipped = new Set<string>();
  const ship = (packages: readonly string[]) => packages.forEach((place) => shipped.add(place));
  return {
    name: "pilot-zone-atlas",
    resolveId: (id) => (id.startsWith(SCRIPT) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${SCRIPT}`)) return undefined;
      const { code, packages } = await bundle(`src/entry/${id.slice(SCRIPT.length + 1)}`);
      ship(packages);
      return `export default ${JSON.stringify(code)}`;
    },
    generateBundle(_options, output) {
      // What is built for Node writes the site and is no part of it.
      if (!this.environment.config.build.ssr) ship(packagesIn(output));
      const source = JSON.stringify([...shipped].toSorted());
      this.emitFile({ type: "asset", fileName: SHIPPED_FILE, source });
    },
    configureServer(server) {
      server.watcher.add(folder);
      const changed = (file: string) => {
        if (!file.startsWith(folder)) return;
        const compiled = compile(read(folder));
        if (compiled.dataset) server.ws.send({ type: "full-reload" });
        else report(server, compiled);
      };
      for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, changed);
      server.ws.on("connection", () => report(server, compile(read(folder))));
      server.middlewares.use((request, response, next) => {
        if (request.url === "/en/" || request.url?.startsWith("/en/?")) {
          request.url = request.url.replace("/en/", "/index.html");
          request.headers["x-locale"] = "en";
        }
        if (request.url?.split("?")[0] !== "/assets/dataset.json") return next();
        const { dataset, problems } = compile(read(folder));
        response.setHeader("Content-Type", "application/json");
        if (!dataset) response.statusCode = 500;
        response.end(dataset ? compactJson(dataset) : JSON.stringify(problems));
      });
    },
    transformIndexHtml: {
      order: "pre",
      handler(html, { server, originalUrl }) {
        if (!server) return undefined;
        const { dataset } = compile(read(folder));
        const page = originalUrl?.startsWith("/en/")
          ? html.replace('lang="zh-CN"', 'lang="en-GB"')
          : html;
        if (!dataset) return page;
        return {
          html: page,
          tags: [
            {
              tag: "meta",
              attrs: { name: OUTLINE, content: writeOutline(dataset) },
              injectTo: "head-prepend",
            },
            ...["head", "atlas"].map((name) => ({
              tag: "script",
              attrs: { type: "module", src: `/src/entry/inline/${name}.ts` },
              injectTo: "head" as const,
            })),
            {
              tag: "style",
              children: [
                fallbackFaces,
                datasetStyles(dataset),
                formStyles(dataset),
                partStyles(dataset),
              ].join(""),
              injectTo: "head",
            },
          ],
        };
      },
    },
  };
}
