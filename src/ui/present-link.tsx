import type { MouseEvent } from "react";
import { colon } from "../model/format";
import { presentPath } from "../model/locale";
import { withFace } from "../state/face";
import { useAtlas, useText } from "./atlas";
import { Icon } from "./icon";
import { isPlainPress } from "./place";

const words = { present: { zh: "演示", en: "Present" } };

interface Props {
  readonly chart?: string;
  /** What it presents, as several of them stand on a page. */
  readonly of: string;
  readonly className: string;
}

/**
 * Leads to the slides, to one chart's where it is told which. The first script carries
 * the filter over when the link is pressed, also before anything else is loaded.
 */
export function PresentLink({ chart, of, className }: Props) {
  const { locale, ways } = useAtlas();
  const t = useText();
  const path = ways
    ? withFace("", { locale, presenting: true })
    : import.meta.env.BASE_URL + presentPath(locale);
  const follow = (event: MouseEvent) => {
    if (!ways || !isPlainPress(event)) return;
    event.preventDefault();
    ways.present(chart);
  };
  return (
    <a
      className={`${className} present-link${ways ? " scripted" : ""}`}
      href={chart === undefined ? path : `${path}#${chart}`}
      aria-label={t(words.present) + t(colon) + of}
      data-carries-query={ways ? undefined : ""}
      onClick={follow}
    >
      <Icon name="present" size={chart === undefined ? 18 : 15} />
      <span>{t(words.present)}</span>
    </a>
  );
}
