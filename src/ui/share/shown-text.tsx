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
    <div className="share-field">
      <span id={`${id}-label`} className={told ? "unseen" : undefined}>
        {label}
      </span>
      <pre
        className={prose ? "share-code prose" : "share-code"}
        tabIndex={0}
        role="region"
        aria-labelledby={`${id}-label`}
      >
        <code id={id}>{text}</code>
      </pre>
    </div>
  );
}
