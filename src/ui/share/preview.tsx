import type { ReactNode } from "react";
import { deck } from "../../exports/slides/deck";
import { settings } from "../../exports/picture-shapes";
import { languageTag, plain, type Text } from "../../model/text";
import { useText } from "../atlas";
import { button } from "../controls";
import { retry, tryAgain } from "../reload";
import { DataPreview } from "./data-preview";
import { frameSizes } from "./embed-code";
import { isWhole } from "./options";
import { usePicture } from "./picture";
import { useShare } from "./share-context";
import { caption } from "./styles";

const words = {
  preview: { zh: "预览", en: "Preview" },
  card: { zh: "分享卡片", en: "Share card" },
  chart: { zh: "链接打开的图", en: "The chart that the link opens" },
  adapts: { zh: "宽度自适应", en: "width adapts" },
  fills: { zh: "铺满整页", en: "fills the slide" },
  native: {
    zh: "幻灯片预览；字体与间距因软件略有不同",
    en: "The slide; fonts and spacing vary a little by program",
  },
  notes: { zh: "备注", en: "Notes" },
  failed: { zh: "预览未能生成", en: "The preview could not be drawn" },
} satisfies Record<string, Text>;

/** What a picture comes to, in the words of its tab. */
function Size() {
  const { options, job } = useShare();
  const t = useText();
  const { tab, shape, scale, host, whole } = options;
  const { width, height } = settings[job.shape];
  switch (tab) {
    case "link":
      return t(whole ? words.card : words.chart);
    case "embed":
      if (host === "reveal") return t(words.fills);
      if (host === "iframe") return frameSizes[shape].join(" × ");
      if (host === "markdown") return "1920 × 1080";
      return `640 × 360 · ${t(words.adapts)}`;
    case "image":
      return `${width * scale} × ${height * scale}`;
    default:
      if (!job.pictures) return t(words.native);
      return "1920 × 1080";
  }
}

/** What the notes of the slide say. */
function Notes({ lines }: { lines: readonly string[] }) {
  const { job } = useShare();
  const t = useText();
  return (
    <div
      className="mt-4 min-h-16 w-full max-w-148 shrink-99 overflow-y-auto border-t border-rule pt-2.5 text-13/[1.6] whitespace-pre-line text-ink-2 max-lg:max-h-26.5 max-sm:mt-3 max-sm:max-h-20.5 max-sm:min-h-14"
      tabIndex={0}
      role="region"
      aria-label={t(words.notes)}
    >
      <b className="mr-2.5 text-ink">{t(words.notes)}</b>
      <span lang={languageTag[job.locale]}>{lines.join("\n")}</span>
    </div>
  );
}

/** The picture, in the size that there is room for. */
function Picture({ children }: { children?: ReactNode }) {
  const { options, job } = useShare();
  const t = useText();
  const ids = isWhole(options) ? deck(job.view.dataset).map(({ id }) => id) : [];
  const place = Math.max(0, ids.indexOf(job.charts[0]?.[0] ?? "")) + 1;
  const { address, notes, fault, redraw, read } = usePicture(
    job,
    options.tab === "slides" ? place : undefined,
  );
  const { width, height } = settings[options.tab === "slides" ? "slide" : job.shape];
  const [first] = job.charts;
  if (fault)
    return (
      <div className="grid justify-items-center gap-3 text-14.5" role="alert">
        <p>{t(words.failed)}</p>
        <code className="text-12.5 wrap-anywhere text-ink-3">{fault.message}</code>
        <button type="button" className={button} onClick={() => tryAgain(fault, redraw)}>
          {t(retry)}
        </button>
      </div>
    );
  return (
    <>
      <img
        className={[
          "max-h-135 min-h-0 max-w-[min(37rem,100%)] object-contain outline outline-rule not-[[src]]:invisible max-lg:max-h-[34dvh] max-sm:max-h-[30dvh]",
          // As wide as the words below it, where the window leaves it less height than that takes.
          children ? "w-full" : "w-auto",
          job.theme === "dark" ? "scheme-dark" : "scheme-light",
          options.tab === "image" && job.transparent ? "checkered" : "bg-paper",
        ].join(" ")}
        src={address}
        onLoad={read}
        width={width}
        height={height}
        lang={languageTag[job.locale]}
        alt={notes?.[0] ?? (first ? plain(first[1].summary(job.view)[job.locale]) : "")}
      />
      {children}
      {notes && <Notes lines={notes} />}
      <p className={caption}>
        <Size />
      </p>
    </>
  );
}

/** What comes out, before it does. */
export function Preview() {
  const { options, job, root } = useShare();
  const t = useText();
  const { site } = job.view.dataset;
  const card = options.tab === "link" && isWhole(options);
  return (
    <section
      className="col-start-1 row-start-1 flex min-h-0 min-w-0 flex-col items-center justify-center bg-paper-2 p-8 max-lg:px-6 max-lg:pt-6 max-lg:pb-3.5 max-sm:px-5 max-sm:pt-5 max-sm:pb-3"
      aria-label={t(words.preview)}
    >
      {options.tab === "data" ? (
        <DataPreview />
      ) : (
        <Picture>
          {card && (
            <p
              className="grid w-full max-w-148 flex-none gap-0.5 bg-paper px-4 pt-3 pb-3.5 text-13/1.5 text-ink-3 outline outline-rule"
              lang={languageTag[job.locale]}
            >
              <span>{root && new URL(root).host}</span>
              <b className="text-15 text-ink">{`${plain(site.name[job.locale])} · ${plain(site.tagline[job.locale])}`}</b>
              <span className="line-clamp-2">{site.description[job.locale]}</span>
            </p>
          )}
        </Picture>
      )}
    </section>
  );
}
