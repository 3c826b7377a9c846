import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** A window of WebKit, driven as the WebDriver standard says. */
export interface Window {
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  click(selector: string): Promise<void>;
  /** Brings an element into sight and points at its middle. */
  hover(selector: string): Promise<void>;
  /** What a script in the page gives. */
  read<Value>(script: () => Value): Promise<Value>;
  close(): Promise<void>;
}

/** The first line that a program writes. */
async function firstLine(from: Readable | null): Promise<string> {
  if (!from) throw new Error("a program that cannot be read; expected its first line");
  const [line] = (await once(createInterface(from), "line")) as [string];
  return line;
}

/** A port that is free. */
async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (!address || typeof address === "string") throw new Error("no port; expected one");
  return address.port;
}

async function ask(method: string, address: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

/** Waits until a program answers at its port. */
async function answering(origin: string, program: ChildProcess): Promise<void> {
  while (program.exitCode === null)
    try {
      await ask("GET", `${origin}/status`);
      return;
    } catch {
      await new Promise((again) => setImmediate(again));
    }
  throw new Error(`the driver of WebKit ended with ${program.exitCode}; expected it to answer`);
}

/** Opens a window of the system's WebKit, on a screen of its own. */
export async function openWebKit(): Promise<Window> {
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1000x24"]);
  const display = await firstLine(screen.stdout);
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display}` },
    stdio: "ignore",
  });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, driver);
  const { sessionId } = (await ask("POST", `${origin}/session`, { capabilities: {} })) as {
    readonly sessionId: string;
  };
  const session = `${origin}/session/${sessionId}`;
  const post = (what: string, body: unknown = {}) => ask("POST", `${session}/${what}`, body);
  const element = (value: string) => post("element", { using: "css selector", value });
  return {
    goto: async (url) => void (await post("url", { url })),
    back: async () => void (await post("back")),
    forward: async () => void (await post("forward")),
    async click(selector) {
      const [id = ""] = Object.values((await element(selector)) as Record<string, string>);
      await post(`element/${id}/click`);
    },
    async hover(selector) {
      const origin = await element(selector);
      const script = 'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })';
      await post("execute/sync", { script, args: [origin] });
      const move = { type: "pointerMove", origin, x: 0, y: 0 };
      await post("actions", { actions: [{ type: "pointer", id: "mouse", actions: [move] }] });
    },
    read: async <Value>(script: () => Value) =>
      (await post("execute/sync", { script: `return (${String(script)})()`, args: [] })) as Value,
    async close() {
      await ask("DELETE", session);
      for (const program of [driver, screen]) {
        program.kill();
        await once(program, "exit");
      }
    },
  };
}
