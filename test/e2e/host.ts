import { createServer } from "node:http";
import { once } from "node:events";

/** What someone else's server answers: a body by path. */
export type Pages = Readonly<Record<string, string>>;

const typeOf = (path: string) =>
  ({ js: "text/javascript", css: "text/css" })[path.slice(path.lastIndexOf(".") + 1)] ??
  "text/html; charset=utf-8";

/** Serves pages of another origin, with headers of their own, until it is closed. */
export async function hostOf(pages: Pages, headers: Readonly<Record<string, string>> = {}) {
  const server = createServer(({ url = "" }, response) => {
    const body = pages[url.replace(/\?.*/, "")];
    response.writeHead(body === undefined ? 404 : 200, { "Content-Type": typeOf(url), ...headers });
    response.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (!bound || typeof bound === "string") throw new Error(`no port; expected one, got ${bound}`);
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { origin: `http://127.0.0.1:${bound.port}`, close };
}

/**
 * A page that obeys its frames and writes down what they say. With `bar` its width
 * shrinks by so many pixels as soon as it is taller than `from`, as by a scrollbar.
 */
export const obedient = (frame: string, scrollbar?: { bar: number; from: number }): string =>
  `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,">
<style>body{margin:0}iframe{display:block;width:100%;border:0}</style><div>${frame}</div>
<script>
said=[];
addEventListener("message",({source,data})=>{
  said.push(data);
  const frame=[...document.querySelectorAll("iframe")].find((each)=>each.contentWindow===source);
  if(!frame)return;
  frame.style.height=data.height+"px";
  const bar=${JSON.stringify(scrollbar ?? null)};
  if(bar)frame.parentElement.style.width=innerWidth-(data.height>bar.from?bar.bar:0)+"px";
});
</script></html>`;
