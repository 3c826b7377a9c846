import { themes, type Theme } from "../model/address";

const KEY = "pilot-zone-atlas:theme";

/** The stored theme; `auto` where none is stored or storage is refused. */
export function storedTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(KEY)) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Remembers a theme where storage is allowed; elsewhere it lasts as long as the page. */
export function storeTheme(theme: Theme): void {
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}

/** Shows a theme; `auto` follows the system. */
export function showTheme(root: HTMLElement, theme: Theme): void {
  if (theme === "auto") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}
