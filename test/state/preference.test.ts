import { beforeEach, describe, expect, it, vi } from "vitest";
import { showTheme, storedTheme, storeTheme } from "../../src/state/preference";

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    kept,
  };
}

describe("the theme", () => {
  let store: ReturnType<typeof storage>;
  beforeEach(() => {
    store = storage();
    vi.stubGlobal("localStorage", store);
  });

  it("is remembered, and forgotten when it follows the system again", () => {
    storeTheme("dark");
    expect(storedTheme()).toBe("dark");
    storeTheme("auto");
    expect(storedTheme()).toBe("auto");
    expect(store.kept.size).toBe(0);
  });

  it("falls back to the system's where something else is stored", () => {
    storeTheme("dark");
    for (const key of store.kept.keys()) store.kept.set(key, "neon");
    expect(storedTheme()).toBe("auto");
  });

  it("is not kept where storage is refused, and nothing fails", () => {
    const refuse = () => {
      throw new Error("refused");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => storeTheme("dark")).not.toThrow();
    expect(storedTheme()).toBe("auto");
  });

  it("stands on the root element unless it follows the system", () => {
    const root = { dataset: {} as Record<string, string> };
    showTheme(root as unknown as HTMLElement, "dark");
    expect(root.dataset).toEqual({ theme: "dark" });
    showTheme(root as unknown as HTMLElement, "auto");
    expect(root.dataset).toEqual({});
  });
});
