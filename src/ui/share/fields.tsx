import { chartOf, chartsOf } from "../../charts";
import { pictureShapes } from "../../exports/picture-shapes";
import { themes } from "../../model/address";
import { locales, plain, type Text } from "../../model/text";
import { isActive } from "../../model/selection";
import { useAtlas, useAtlasState, useText } from "../atlas";
import { pair } from "./styles";
import { isWhole } from "./options";
import { RadioGroup } from "./radio-group";
import { SelectField } from "./select-field";
import { useShare } from "./share-context";

const words = {
  chart: { zh: "图表", en: "Chart" },
  size: { zh: "尺寸", en: "Size" },
  theme: { zh: "主题", en: "Theme" },
  auto: { zh: "自动", en: "Auto" },
  light: { zh: "浅色", en: "Light" },
  dark: { zh: "深色", en: "Dark" },
  language: { zh: "语言", en: "Language" },
  keep: { zh: "带上当前筛选", en: "Keep the filter" },
} satisfies Record<string, Text>;

const languageNames = { zh: "中文", en: "EN" } as const;

/** Which chart; and everything, where a tab can give that and says what it is called. */
export function ChartField({ everything }: { everything?: Text }) {
  const { options, change } = useShare();
  const { dataset } = useAtlas();
  const t = useText();
  const whole = everything !== undefined && isWhole(options);
  return (
    <SelectField
      label={t(words.chart)}
      value={whole ? "" : options.chart}
      onChange={(chart) => change(chart ? { chart, whole: false } : { whole: true })}
    >
      {everything && <option value="">{t(everything)}</option>}
      {chartsOf(dataset).map(([id, chart]) => (
        <option key={id} value={id}>
          {plain(t(chart.title(dataset)))}
        </option>
      ))}
    </SelectField>
  );
}

/** The shape of a picture or a frame. */
export const SizeField = () => (
  <RadioGroup option="shape" legend={words.size} values={pictureShapes} label={(shape) => shape} />
);

/** The language of what is taken. */
export const LanguageField = () => (
  <RadioGroup
    option="locale"
    legend={words.language}
    values={locales}
    label={(locale) => languageNames[locale]}
  />
);

/** Theme and language, side by side; what stays live can also follow the reader's system. */
export function LookFields({ live = false }: { live?: boolean }) {
  const { options, job } = useShare();
  return (
    <div className={pair}>
      <RadioGroup
        option="theme"
        legend={words.theme}
        values={themes.filter((theme) => live || theme !== "auto")}
        value={live ? options.theme : job.theme}
        label={(theme) => words[theme]}
      />
      <LanguageField />
    </div>
  );
}

/** Whether the filter goes along; not asked where none is set or none would show. */
export function KeepField() {
  const { options, change } = useShare();
  const t = useText();
  const active = useAtlasState(({ selection }) => isActive(selection));
  if (!active) return null;
  if (!isWhole(options) && options.tab !== "link" && !chartOf(options.chart).selectable)
    return null;
  return (
    <button
      type="button"
      className="switch mt-3.5 flex w-full justify-between text-14.5"
      role="switch"
      aria-checked={options.keep}
      onClick={() => change({ keep: !options.keep })}
    >
      {t(words.keep)}
      <i aria-hidden="true" />
    </button>
  );
}
