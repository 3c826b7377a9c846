import { field, fieldName } from "./styles";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Running text and not code. */
  readonly prose?: boolean;
  /** What stands above it says what it is; the label is for speech alone. */
  readonly told?: boolean;
}

/** A text to copy, as it will be pasted. */
export function ShownText({ id, label, text, prose = false, told = false }: Props) {
  return (
    <div className={field}>
      <span id={`${id}-label`} className={told ? "unseen" : fieldName}>
        {label}
      </span>
      <pre
        className={`max-h-32 overflow-auto rounded-control bg-paper-2 px-3.5 py-3 whitespace-pre-wrap wrap-anywhere ${prose ? "font-inherit text-13.5/[1.6]" : "font-mono text-12.5/[1.6]"}`}
        tabIndex={0}
        role="region"
        aria-labelledby={`${id}-label`}
      >
        <code className="font-inherit" id={id}>
          {text}
        </code>
      </pre>
    </div>
  );
}
