import type { Text } from "../model/text";
import { showToast } from "../ui/toast";
import { TAKE_OVER, type Refused } from "./service-worker-words";

const words = {
  ready: { zh: "图谱有新版本。", en: "A new version of the atlas is ready." },
  take: { zh: "换用新版", en: "Use it" },
  presenting: {
    zh: "另一个窗口正在演示；演示结束后再换用新版。",
    en: "Slides are shown in another window; the new version waits until they are closed.",
  },
} satisfies Record<string, Text>;

/** As much of the Trusted Types interface as is needed; not every browser has it. */
interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string | null },
  ): { createScriptURL(address: string): string };
}

const ADDRESS = `${import.meta.env.BASE_URL}sw.js`;

/** The address as a browser that asks for trust wants it: this one, and no other. */
function trusted(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  const policy = trustedTypes?.createPolicy("atlas", {
    createScriptURL: (address) => (address === ADDRESS ? address : null),
  });
  return policy?.createScriptURL(ADDRESS) ?? ADDRESS;
}

/** Asks the version that waits to take over, and shows it. */
function take(waiting: ServiceWorker): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", ({ data }: MessageEvent<Refused>) => {
    if (data === "presenting") announce(waiting, words.presenting);
  });
  port1.start();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  waiting.postMessage(TAKE_OVER, [port2]);
}

function announce(waiting: ServiceWorker, text: Text): void {
  showToast({ name: "version", text, action: { label: words.take, run: () => take(waiting) } });
}

/** Announces the version that waits now, and any that comes while the page is open. */
function watchVersions(registration: ServiceWorkerRegistration): void {
  const { waiting } = registration;
  if (waiting) announce(waiting, words.ready);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => {
      // The first version of all replaces none.
      if (coming.state === "installed" && registration.active) announce(coming, words.ready);
    });
  });
}

/**
 * Keeps the atlas for use without a network, where the browser can and the reader does
 * not save data. A new version is announced, but not where slides are shown.
 */
export async function registerServiceWorker({ announces }: { announces: boolean }): Promise<void> {
  if (navigator.connection?.saveData) return;
  try {
    const registration = await navigator.serviceWorker.register(trusted(), {
      scope: import.meta.env.BASE_URL,
      updateViaCache: "none",
    });
    if (announces) watchVersions(registration);
  } catch {
    // No storage, or no network: the page is what it was, and the next visit tries again.
  }
}
