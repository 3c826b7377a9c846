import { idle } from "../ui/idle";

/** Keeps the atlas for later, now that the reader uses it, when the page has nothing else to do. */
export async function registerWhenIdle(how: { announces: boolean }): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  await new Promise<void>((done) => void idle(done));
  try {
    const { registerServiceWorker } = await import("./register-service-worker");
    await registerServiceWorker(how);
  } catch {
    // The code for it did not come: the next visit tries again.
  }
}
