import type { MouseEvent } from "react";
import { withFace } from "../state/face";
import { useAtlas, useText } from "./atlas";
import { Icon } from "./icon";
import { isPlainPress } from "./place";

const words = { present: { zh: "演示", en: "Present" } };

/**
 * Leads to the slides, to one chart's where it is told which. The first script carries
 * the filter over when the link is pressed, also before anything else is loaded.
 */
export function PresentLink({ chart, className }: { chart?: string; className: string }) {
  const { locale, ways } = useAtlas();
  const t = useText();
  const path = ways
    ? withFace("", { locale, presenting: true })
    : `${import.meta.env.BASE_URL}${locale === "zh" ? "" : `${locale}/`}present/`;
  const follow = (event: MouseEvent) => {
    if (!ways || !isPlainPress(event)) return;
    event.preventDefault();
    ways.present(chart);
  };
  return (
    <a
      className={`${className} present-link${ways ? " scripted" : ""}`}
      href={chart === undefined ? path : `${path}#${chart}`}
      aria-label={t(words.present)}
      data-carries-query={ways ? undefined : ""}
      onClick={follow}
    >
      <Icon name="present" size={chart === undefined ? 18 : 15} />
      <span>{t(words.present)}</span>
    </a>
  );
}
