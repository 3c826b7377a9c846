/**
 * Whether a Node version is one of a package's `engines`: a list of `^a.b.c`
 * and `>=a.b.c`. Written so that an old Node can still read it and say so.
 * @param {string} version
 * @param {string} range
 */
export function supports(version, range) {
  const [major = 0, ...rest] = version.split(".").map(Number);
  return range.split("||").some((entry) => {
    const match = /^(\^|>=)(\d+)\.(\d+)\.(\d+)$/.exec(entry.trim());
    if (!match) throw new Error(`unknown range “${entry.trim()}”; expected ^a.b.c or >=a.b.c`);
    const [, sign, ...lowest] = match;
    if (major !== Number(lowest[0])) return sign === ">=" && major > Number(lowest[0]);
    const [minor = 0, patch = 0] = rest;
    return minor > Number(lowest[1]) || (minor === Number(lowest[1]) && patch >= Number(lowest[2]));
  });
}
