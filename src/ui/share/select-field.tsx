import type { ReactNode } from "react";
import { Icon } from "../icon";
import { field, fieldName } from "./styles";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Its options. */
  readonly children: ReactNode;
}

/** One of many choices. */
export function SelectField({ label, value, onChange, children }: Props) {
  return (
    <label className={field}>
      <span className={fieldName}>{label}</span>
      <span className="relative block">
        <select
          className="h-10 w-full appearance-none rounded-control border border-control bg-paper pr-9 pl-3 text-14.5 text-ellipsis text-ink max-sm:h-11 max-sm:text-16"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          {children}
        </select>
        <span className="pointer-events-none absolute top-3.25 right-3 max-sm:top-3.75">
          <Icon name="down" size={14} />
        </span>
      </span>
    </label>
  );
}
