import { useId } from "react";
import type { Text } from "../../model/text";
import { useText } from "../atlas";
import type { Options } from "./options";
import { useShare } from "./share-context";
import { field, fieldName } from "./styles";

const radio =
  "mt-0.75 size-4 flex-none cursor-pointer appearance-none rounded-full border border-control checked:border-5 checked:border-ink forced-colors:checked:border-highlight forced-colors:checked:forced-color-adjust-none";

interface Props<Key extends keyof Options> {
  readonly option: Key;
  readonly legend: Text;
  readonly values: readonly Options[Key][];
  /** What it comes to, where that is not what was chosen. */
  readonly value?: Options[Key];
  readonly label: (value: Options[Key]) => Text | string;
  /** One below the other, with words that need the room. */
  readonly list?: boolean;
}

/** One of a few values of an option, all in sight. */
export function RadioGroup<Key extends keyof Options>(props: Props<Key>) {
  const { options, change } = useShare();
  const { option, legend, values, value = options[option], label, list = false } = props;
  const t = useText();
  const name = useId();
  const labelled = (each: Options[Key]) => {
    const said = label(each);
    return typeof said === "string" ? said : t(said);
  };
  return (
    <fieldset className={field}>
      <legend className={fieldName}>{t(legend)}</legend>
      <div className={list ? undefined : "segments flex max-sm:h-11"}>
        {values.map((each) => (
          <label
            key={String(each)}
            className={
              list
                ? "flex cursor-pointer items-start gap-2.5 py-1 text-14.5/1.5 max-sm:py-2.25"
                : "flex-auto"
            }
          >
            <input
              className={list ? radio : "unseen"}
              type="radio"
              name={name}
              value={String(each)}
              checked={each === value}
              onChange={() => change({ [option]: each })}
            />
            <span className={list ? undefined : "min-w-0 flex-1 px-1.25"}>{labelled(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
