// Builds an earlier commit of the atlas in a work tree of its own, to be visited beside the present one.
import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {cp, mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";

/**
 * The finished site of a commit, built once and kept, and a folder of adapters in which
 * `before` is that commit’s own: how a page is read off is part of the page.
 * @param {string} root
 * @param {string | undefined} commit anything that git resolves
 * @returns {Promise<{site: string, commit: string, adapters: string}>} paths, and the commit in short
 */
export async function buildCommit(root, commit) {
  if (!commit) throw new Error("--against: expected a commit, found nothing");
  const git = (...args) => execFileSync("git", args, {cwd: root, encoding: "utf8"}).trim();
  const short = git("rev-parse", "--short", `${commit}^{commit}`);
  const tree = join(root, ".cache/bench/against", short);
  if (!existsSync(tree)) {
    git("worktree", "prune");
    git("worktree", "add", "--detach", tree, short);
  }
  const npm = (...args) => execFileSync("npm", args, {cwd: tree, stdio: ["ignore", "ignore", "inherit"]});
  if (!existsSync(join(tree, "node_modules"))) npm("ci", "--no-audit", "--no-fund");
  if (!existsSync(join(tree, "dist/index.html"))) npm("run", "--silent", "build");
  const adapters = join(root, ".cache/bench/adapters");
  await mkdir(adapters, {recursive: true});
  await cp(join(root, "test/bench/adapters"), adapters, {recursive: true});
  const [own, then] = await Promise.all([root, tree].map(async (folder) => JSON.parse(await readFile(join(folder, "test/bench/adapters/atlas.json"), "utf8"))));
  // Which mark is pressed is asked of both; an earlier adapter may not say it.
  await writeFile(join(adapters, "before.json"), JSON.stringify({mark: own.mark, ...then}));
  return {site: join(tree, "dist"), commit: short, adapters};
}
