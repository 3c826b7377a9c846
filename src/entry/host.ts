import { SANDBOX } from "../model/embed-frame";
import { heightIn, wanted, type Catalogue } from "./host-address";
import { baseOf } from "./host-base";

/** Written in front of this script by the build. */
declare const PILOT_ZONE_ATLAS: Catalogue;

const observed = [
  ...["chart", "lang", "theme", "field", "match", "zone", "sort", "only", "plain", "base"],
];

/** This script, or where it runs as a module, those of the page that may be it. */
const { currentScript } = document;
const scripts = (
  currentScript ? [currentScript] : [...document.querySelectorAll('script[type="module"]')]
).map((script) => (script as HTMLScriptElement).src);

/**
 * <pilot-zone-chart chart="targets" lang="en" theme="dark" field="space">: a chart of
 * the atlas that keeps its own height. What stands inside the element is shown where
 * scripts are off, and where the address of the atlas is not known.
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
      this.#again();
    });
  }

  readonly #again = () => {
    if (this.isConnected) this.#show();
  };

  #base(): string | undefined {
    const { charts, home } = PILOT_ZONE_ATLAS;
    const said = this.getAttribute("base")?.trim();
    const linked = [...this.querySelectorAll<HTMLAnchorElement & HTMLImageElement>("a, img")];
    const sources = {
      said:
        said && URL.canParse(said, document.baseURI) ? [new URL(said, document.baseURI).href] : [],
      scripts,
      inside: linked.map(({ href, src }) => href ?? src),
    };
    return baseOf(sources, Object.keys(charts)) ?? home;
  }

  /** A new frame for each address: another address in the same one would be a step in the history. */
  #show() {
    const inherited = this.closest("[lang]")?.getAttribute("lang") ?? "";
    const { path, title, lang, complaint, homeless } = wanted(
      (name) => this.getAttribute(name),
      inherited,
      PILOT_ZONE_ATLAS,
    );
    const base = this.#base();
    // A parser may still be on its way to what is inside.
    if (base === undefined && document.readyState === "loading")
      return addEventListener("DOMContentLoaded", this.#again, { once: true });
    const said = `${base} ${path}${complaint}`;
    if (said === this.#said) return;
    this.#said = said;
    if (!this.style.display) this.style.display = "block";
    const notice = document.createElement("p");
    notice.lang = lang;
    notice.textContent = base === undefined ? homeless : complaint;
    if (base === undefined)
      return this.shadowRoot?.replaceChildren(document.createElement("slot"), notice);
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", SANDBOX);
    frame.toggleAttribute("credentialless", true);
    frame.setAttribute("loading", "lazy");
    frame.title = title;
    frame.lang = lang;
    frame.style.cssText = "display:block;width:100%;min-width:0;border:0;aspect-ratio:16/9";
    const height = this.#frame?.style.height;
    if (height) frame.style.height = height;
    frame.src = base + path;
    this.#frame = frame;
    this.shadowRoot?.replaceChildren(frame, ...(complaint ? [notice] : []));
  }
}

if (!customElements.get("pilot-zone-chart"))
  customElements.define("pilot-zone-chart", PilotZoneChart);
