/** Says which of its values, at any depth, no reader may see: NaN, infinite, undefined in words. */
export function unsound(value: unknown, path = ""): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === "string")
    return /\b(?:NaN|undefined|Infinity|\[object Object\])\b/.test(value)
      ? [`${path} says “${value.slice(0, 80)}”`]
      : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => unsound(each, `${path}.${key}`));
}
