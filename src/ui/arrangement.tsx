import { memo } from "react";
import { targetFacts } from "../model/target";
import { inTerms } from "../model/terms";
import { FORM } from "../state/form";
import { useAtlas, useText } from "./atlas";

const words = {
  sort: { zh: "{zone}排序", en: "Sort {zones}" },
  order: { zh: "原序", en: "As listed" },
  target: { zh: "目标", en: "Target" },
  name: { zh: "名称", en: "Name" },
  only: { zh: "只画符合筛选的", en: "Only those that match" },
};

/**
 * How charts and tables of zones are arranged. It belongs to the filter's form, and its inputs are
 * the browser's: React never sets them after they are there.
 */
export const Arrangement = memo(function Arrangement() {
  const { dataset, store } = useAtlas();
  const t = useText();
  const { sort = "order", only = false } = store.getState().selection;
  const choices = [
    "order" as const,
    ...(targetFacts(dataset.zones).length > 0 ? ["target" as const] : []),
    "name" as const,
  ];
  return (
    <div className="arrangement scripted">
      <fieldset className="segments">
        <legend className="unseen">{t(inTerms(dataset, words.sort))}</legend>
        {choices.map((value) => (
          <label key={value}>
            <input
              ref={(radio) => {
                if (radio) radio.checked = sort === value;
              }}
              className="unseen"
              type="radio"
              form={FORM}
              name="sort"
              value={value}
              defaultChecked={value === "order"}
            />
            <span>{t(words[value])}</span>
          </label>
        ))}
      </fieldset>
      <label className="only">
        <input
          ref={(box) => {
            if (box) box.checked = only;
          }}
          type="checkbox"
          form={FORM}
          name="only"
          value="1"
        />
        <span>{t(words.only)}</span>
      </label>
    </div>
  );
});
