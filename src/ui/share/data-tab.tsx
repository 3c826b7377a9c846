import { useState } from "react";
import { chartOf } from "../../charts";
import type { Text } from "../../model/text";
import { useAtlas, useText } from "../atlas";
import { CopyButton, SaveButton } from "./actions";
import { day, isReference, referenceNames, references } from "./citation";
import { atlasSlug } from "./file-name";
import { hint, pair } from "./styles";
import { ChartField, KeepField, LanguageField } from "./fields";
import { dataFormats, isWhole } from "./options";
import { TabPanel } from "./tab-panel";
import { RadioGroup } from "./radio-group";
import { SelectField } from "./select-field";
import { ShownText } from "./shown-text";
import { useShare } from "./share-context";

const words = {
  everything: { zh: "全部数据", en: "All data" },
  format: { zh: "格式", en: "Format" },
  hint: {
    zh: "每行含限定词与段落，约数不会以精确值导出。",
    en: "Each row keeps its qualifier and paragraph; approximations are never exported as exact.",
  },
  reference: { zh: "引用格式", en: "Citation" },
  offline: {
    zh: "整站离线版：一个 HTML 文件，断网可看、可筛选、可演示",
    en: "The whole site offline: one HTML file to read, filter and present without a network",
  },
  copy: { zh: "复制引用", en: "Copy citation" },
} satisfies Record<string, Text>;

/** The figures themselves, and how to cite them. */
export function DataTab() {
  const { options, change, job, link } = useShare();
  const { dataset, ways } = useAtlas();
  const t = useText();
  const { format, reference, chart, locale } = options;
  const [accessed] = useState(() => day(new Date()));
  const cited = {
    ...{ view: job.view, locale, link, accessed },
    ...(!isWhole(options) && { chart: [chart, chartOf(chart)] as const }),
  };
  const written = references[reference](cited);
  const name = format.toUpperCase();
  return (
    <TabPanel
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
      <ChartField everything={words.everything} />
      <RadioGroup
        option="format"
        legend={words.format}
        values={dataFormats}
        label={(each) => each.toUpperCase()}
      />
      <p className={hint}>{t(words.hint)}</p>
      <KeepField />
      <div className={pair}>
        <SelectField
          label={t(words.reference)}
          value={reference}
          onChange={(value) => {
            if (isReference(value)) change({ reference: value });
          }}
        >
          {Object.entries(referenceNames).map(([id, name]) => (
            <option key={id} value={id}>
              {t(name)}
            </option>
          ))}
        </SelectField>
        <LanguageField />
      </div>
      <ShownText
        id="share-citation"
        label={t(words.reference)}
        text={written}
        prose={reference === "text" || reference === "gbt"}
        told
      />
      {!ways && (
        <p className={hint}>
          <a
            className="link"
            href={`${import.meta.env.BASE_URL}pilot-zone-atlas.html`}
            download={`${atlasSlug(dataset)}.html`}
          >
            {t(words.offline)}
          </a>
        </p>
      )}
    </TabPanel>
  );
}
