import { useId } from "react";

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
    <fieldset className="share-field">
      <legend>{legend}</legend>
      <div className={list ? "share-list" : "segments"}>
        {values.map((each) => (
          <label key={each}>
            <input
              className={list ? undefined : "unseen"}
              type="radio"
              name={name}
              value={each}
              checked={each === value}
              onChange={() => onChange(each)}
            />
            <span>{label(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
