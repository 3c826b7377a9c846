import { clientsClaim, setCacheNameDetails } from "workbox-core";
import { addPlugins, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";
import { isPresenting, TAKE_OVER, type Refused } from "./service-worker-words";

/** Written in front of this script by the build: what the atlas needs without a network. */
declare const PILOT_ZONE_FILES: (PrecacheEntry & { readonly integrity: string })[];

/** As much of a service worker's surroundings as is used; its types exclude those of a page. */
interface Surroundings {
  readonly registration: { readonly scope: string };
  readonly clients: { matchAll(of: object): Promise<readonly { readonly url: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", listen: (event: ExtendableMessage) => void): void;
}
interface ExtendableMessage extends MessageEvent<unknown> {
  waitUntil(work: Promise<unknown>): void;
}

const worker = globalThis as unknown as Surroundings;
const { pathname: base } = new URL(worker.registration.scope);

setCacheNameDetails({ prefix: "pilot-zone-atlas", suffix: base });
// A page that was open when the first version arrived has it at once, without a reload.
clientsClaim();

// What the page has loaded is not loaded twice, but asked for: a wrong answer that the
// browser remembers for a year would keep this version from ever being whole.
addPlugins([
  { requestWillFetch: async ({ request }) => new Request(request, { cache: "no-cache" }) },
]);
// Each file is checked against its hash before it is kept, so that half a file, or a
// page in place of one, never is; a version is there as a whole or not at all.
precacheAndRoute(PILOT_ZONE_FILES, {
  ignoreURLParametersMatching: [/./],
  directoryIndex: "",
  cleanURLs: false,
});
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}charts/`),
  new NetworkFirst({ cacheName: `pilot-zone-atlas-charts-${base}` }),
);
// A file that was lost and has changed since is better than none.
setCatchHandler(({ request }) => fetch(request));

/** A new version waits until a reader asks for it, and while slides are shown anywhere. */
async function takeOver(answer: (said: Refused) => void): Promise<void> {
  const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (!pages.some(({ url }) => isPresenting(url))) return worker.skipWaiting();
  answer("presenting");
}

worker.addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data === TAKE_OVER)
    event.waitUntil(takeOver((said) => port?.postMessage(said, { transfer: [] })));
});
