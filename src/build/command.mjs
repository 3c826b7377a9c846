import { spawn } from "node:child_process";

/**
 * Runs a command to its end; a signal that ends us ends it too.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, captured?: boolean }} options
 *   `captured`: keep what it prints instead of passing it on
 * @returns {Promise<{ code: number, output: string }>} code 127 when it cannot be started
 */
export function run(name, args, { cwd, env = process.env, captured = false }) {
  return new Promise((done) => {
    const piped = captured ? "pipe" : "inherit";
    const child = spawn(name, args, {
      cwd,
      env,
      stdio: ["ignore", piped, piped],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === "win32",
    });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => chunks.push(chunk));
    let interrupted = false;
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, pass);
    /** @param {number} code */
    const end = (code, output = Buffer.concat(chunks).toString()) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, pass);
      if (interrupted) process.exit(130);
      done({ code, output });
    };
    child.once("error", (error) => end(127, `cannot run ${name}: ${error.message}\n`));
    child.once("close", (code, signal) => end(code ?? (signal ? 130 : 1)));
  });
}
