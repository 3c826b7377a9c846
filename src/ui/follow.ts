import { startTransition } from "react";
import { afterFrame } from "../state/after-frame";
import type { AtlasStore } from "../state/store";

const followers = new WeakMap<AtlasStore, Set<() => void>>();

function followersOf(store: AtlasStore): Set<() => void> {
  const known = followers.get(store);
  if (known) return known;
  const all = new Set<() => void>();
  followers.set(store, all);
  let waiting = false;
  store.subscribe(({ selection }, before) => {
    if (waiting || selection === before.selection) return;
    waiting = true;
    afterFrame(() => {
      waiting = false;
      startTransition(() => {
        for (const follow of all) follow();
      });
    });
  });
  return all;
}

/**
 * Calls after a change of the selection, once what answers to it at once is on the screen:
 * what follows then takes none of its time, and is drawn in pieces.
 * @returns ends it
 */
export function follow(store: AtlasStore, listener: () => void): () => void {
  const all = followersOf(store);
  all.add(listener);
  return () => {
    all.delete(listener);
  };
}
