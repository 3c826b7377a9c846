import { dated } from "../model/format";
import { license } from "../model/license";
import { languageTag, type Text } from "../model/text";
import { useAtlas, useText } from "./atlas";
import { Section } from "./section";

const words = {
  about: { zh: "关于本图谱", en: "About this atlas" },
  code: {
    zh: "代码采用 MIT 许可，数据采用 ",
    en: "The code is under the MIT licence, the data under ",
  },
  page: { zh: "本页地址：", en: "This page: " },
  article: { zh: "原文地址：", en: "The article: " },
} satisfies Record<string, Text>;

/** As of when the data are, and when they were put out. */
function Dates() {
  const { dataset, locale } = useAtlas();
  const [date, released] = [dataset.date, dataset.released].map((day) => dated(day, locale));
  const said = {
    zh: `。数据截至 ${date}，发布于 ${released}。`,
    en: `. The data stand as of ${date} and were released on ${released}.`,
  };
  return <span>{said[locale]}</span>;
}

/** What only paper needs: where the page and the article are; the first script writes the page's address. */
function OnPaper() {
  const { dataset } = useAtlas();
  const t = useText();
  const article = dataset.sources.find(({ kind }) => kind === "article");
  const address = article?.address ?? article?.readAt;
  return (
    <>
      <p className="on-paper">
        <span>{t(words.page)}</span>
        <span data-address="" />
      </p>
      {address !== undefined && (
        <p className="on-paper">
          {t(words.article)}
          {address}
        </p>
      )}
    </>
  );
}

/** What this is, who makes it, how to report a fault, how it may be used, and of when it is. */
export function About() {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const { about } = dataset.site;
  const gap = locale === "en" && " ";
  return (
    <Section id="about" title={words.about} span="figure">
      <p className="about">
        <span>
          {about && t(about.text)}
          {gap}
          {about?.maker && t(about.maker)}
          {gap}
        </span>
        {about?.report && (
          <a href={about.report.address} rel="noreferrer">
            {t(about.report.text)}
          </a>
        )}
        <span>
          {gap}
          {t(words.code)}
        </span>
        <a href={license.address} rel="license noreferrer" hrefLang={languageTag.en}>
          {license.short}
        </a>
        <Dates />
      </p>
      <OnPaper />
    </Section>
  );
}
