import { useAtlas, useText } from "./atlas";
import { Icon } from "./icon";

const words = { present: { zh: "演示", en: "Present" } };

/**
 * Leads to the slides, to one chart's where it is told which. The first script carries
 * the filter over when the link is pressed, also before anything else is loaded.
 */
export function PresentLink({ chart, className }: { chart?: string; className: string }) {
  const { locale } = useAtlas();
  const t = useText();
  const path = `${import.meta.env.BASE_URL}${locale === "zh" ? "" : `${locale}/`}present/`;
  return (
    <a
      className={`${className} present-link`}
      href={chart === undefined ? path : `${path}#${chart}`}
      aria-label={t(words.present)}
      data-carries-query=""
    >
      <Icon name="present" size={chart === undefined ? 18 : 15} />
      <span>{t(words.present)}</span>
    </a>
  );
}
