import { heightIn, wanted, type Catalogue } from "./host-address";

/** Written in front of this script by the build. */
declare const PILOT_ZONE_ATLAS: Catalogue;

const observed = ["chart", "lang", "theme", "field", "match", "zone", "plain"];

const script =
  document.currentScript ??
  document.querySelector('script[src$="/embed.js"], script[src*="/embed.js?"]');
const base = new URL(
  ".",
  script instanceof HTMLScriptElement && script.src ? script.src : location.href,
);

/**
 * <pilot-zone-chart chart="targets" lang="en" theme="dark" field="space">: a chart of
 * the atlas that keeps its own height. What stands inside the element is shown where
 * scripts are off.
 */
class PilotZoneChart extends HTMLElement {
  static readonly observedAttributes = observed;
  #frame: HTMLIFrameElement | undefined;
  #said = "";
  #waiting = false;

  constructor() {
    super();
    this.attachShadow({ mode: "open" });
  }

  readonly #listen = ({ source, data }: MessageEvent) => {
    const frame = this.#frame;
    if (!frame || source === null || source !== frame.contentWindow) return;
    const height = heightIn(data);
    if (height === undefined) return;
    frame.style.aspectRatio = "auto";
    frame.style.height = `${height}px`;
  };

  connectedCallback() {
    addEventListener("message", this.#listen);
    this.#said = "";
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener("message", this.#listen);
    this.#frame = undefined;
    this.shadowRoot?.replaceChildren();
  }

  attributeChangedCallback() {
    // Several attributes set in a row are one change.
    if (this.#waiting || !this.isConnected) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.isConnected) this.#show();
    });
  }

  /** A new frame for each address: another address in the same one would be a step in the history. */
  #show() {
    const inherited = this.closest("[lang]")?.getAttribute("lang") ?? "";
    const { path, title, lang, complaint } = wanted(
      (name) => this.getAttribute(name),
      inherited,
      PILOT_ZONE_ATLAS,
    );
    const said = path + complaint;
    if (said === this.#said) return;
    this.#said = said;
    if (!this.style.display) this.style.display = "block";
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts allow-popups");
    frame.setAttribute("loading", "lazy");
    frame.title = title;
    frame.lang = lang;
    frame.style.cssText = "display:block;width:100%;min-width:0;border:0;aspect-ratio:16/9";
    const height = this.#frame?.style.height;
    if (height) frame.style.height = height;
    frame.src = new URL(path, base).href;
    this.#frame = frame;
    const notice = document.createElement("p");
    notice.lang = lang;
    notice.textContent = complaint;
    this.shadowRoot?.replaceChildren(frame, ...(complaint ? [notice] : []));
  }
}

if (!customElements.get("pilot-zone-chart"))
  customElements.define("pilot-zone-chart", PilotZoneChart);
