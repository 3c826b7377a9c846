import { useId } from "react";
import { field, fieldName } from "./field-styles";

const radio =
  "mt-0.75 size-4 flex-none cursor-pointer appearance-none rounded-full border border-control checked:border-5 checked:border-ink forced-colors:checked:border-highlight forced-colors:checked:forced-color-adjust-none";

interface Props<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly label: (value: Value) => string;
  readonly onChange: (value: Value) => void;
  /** One below the other, with words that need the room. */
  readonly list?: boolean;
}

/** One of a few choices, all in sight. */
export function Segments<Value extends string>(props: Props<Value>) {
  const { legend, values, value, label, onChange, list = false } = props;
  const name = useId();
  return (
    <fieldset className={field}>
      <legend className={fieldName}>{legend}</legend>
      <div className={list ? undefined : "segments flex max-sm:h-11"}>
        {values.map((each) => (
          <label
            key={each}
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
              value={each}
              checked={each === value}
              onChange={() => onChange(each)}
            />
            <span className={list ? undefined : "min-w-0 flex-1 px-1.25"}>{label(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
