import { chartOf } from "../../charts";
import { leftOutInShort } from "../../charts/words/left-out";
import type { Text } from "../../model/text";
import { useAtlas, useText } from "../atlas";
import { LeftOut } from "../left-out";
import { CopyButton, SaveButton } from "./actions";
import { bibtex, citation } from "./citation";
import { ChartField, KeepField, LanguageField } from "./fields";
import { dataFormats, isWhole } from "./options";
import { Panel } from "./panel";
import { Segments } from "./segments";
import { ShownText } from "./shown-text";
import { useSharing } from "./sharing";

const words = {
  everything: { zh: "全部数据", en: "All data" },
  page: { zh: "本页全部数据", en: "All data of this page" },
  format: { zh: "格式", en: "Format" },
  hint: {
    zh: "每行含限定词与段落，约数不会以精确值导出。",
    en: "Each row keeps its qualifier and paragraph; approximations are never exported as exact.",
  },
  reference: { zh: "引用格式", en: "Citation" },
  text: { zh: "文字", en: "Text" },
  bibtex: { zh: "BibTeX", en: "BibTeX" },
  offline: {
    zh: "整站离线版：一个 HTML 文件，断网可看、可筛选、可演示",
    en: "The whole site offline: one HTML file to read, filter and present without a network",
  },
  copy: { zh: "复制引用", en: "Copy citation" },
} satisfies Record<string, Text>;

const references = ["text", "bibtex"] as const;

/** The figures themselves, and how to cite them. */
export function DataTab() {
  const { options, change, job, link } = useSharing();
  const { dataset, ways } = useAtlas();
  const t = useText();
  const { format, reference, chart, locale } = options;
  const cited = {
    ...{ view: job.view, locale, link },
    ...(!isWhole(options) && { chart: [chart, chartOf(chart)] as const }),
  };
  const written = reference === "text" ? citation(cited) : bibtex(cited);
  const name = format.toUpperCase();
  return (
    <Panel
      actions={
        <>
          <CopyButton shownIn="share-citation" text={written} label={words.copy} />
          <SaveButton
            format={format}
            label={{ zh: `下载 ${name}`, en: `Download ${name}` }}
            primary
          />
        </>
      }
    >
      <ChartField everything={dataset.excerpt ? words.page : words.everything} />
      <Segments
        legend={t(words.format)}
        values={dataFormats}
        value={format}
        label={(each) => each.toUpperCase()}
        onChange={(each) => change({ format: each })}
      />
      <p className="share-hint">{t(words.hint)}</p>
      <LeftOut of="files" />
      <KeepField />
      <div className="share-pair">
        <Segments
          legend={t(words.reference)}
          values={references}
          value={reference}
          label={(each) => t(words[each])}
          onChange={(each) => change({ reference: each })}
        />
        <LanguageField />
      </div>
      <ShownText
        id="share-citation"
        label={t(words.reference)}
        text={written}
        prose={reference === "text"}
        told
      />
      {!ways && (
        <p className="share-hint">
          <a href={`${import.meta.env.BASE_URL}pilot-zone-atlas.html`} download>
            {t(words.offline)}
            {t(leftOutInShort(dataset))}
          </a>
        </p>
      )}
    </Panel>
  );
}
