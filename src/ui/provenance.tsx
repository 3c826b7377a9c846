import { useEffect, useRef, useState } from "react";
import type { Fact, FactId } from "../model/dataset";
import { factOf } from "../model/lookup";
import type { Text } from "../model/text";
import { useAtlas, useText } from "./atlas";
import { FactDetails } from "./fact-details";
import { AmountFigure } from "./figure";
import { Icon } from "./icon";

const words = {
  close: { zh: "关闭", en: "Close" },
  table: { zh: "在事实表中查看", en: "See in the table of facts" },
} satisfies Record<string, Text>;

const MARGIN = 12;

/** Puts a popover under an anchor, or above it, inside the window. */
function placeAt(popover: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = popover;
  const left = Math.max(MARGIN, Math.min(box.left, innerWidth - offsetWidth - MARGIN));
  const below = box.bottom + MARGIN / 2;
  const above = box.top - offsetHeight - MARGIN / 2;
  const top = below + offsetHeight > innerHeight && above > 0 ? above : below;
  popover.style.left = `${left + scrollX}px`;
  popover.style.top = `${top + scrollY}px`;
}

interface OriginProps {
  readonly fact: Fact;
  readonly titleId?: string;
  /** Called when the reader follows the link to the table of facts. */
  readonly onLeave: () => void;
}

/** One fact with its figure, phrase, bound and place. */
function Origin({ fact, titleId, onLeave }: OriginProps) {
  const t = useText();
  return (
    <section>
      <p id={titleId}>
        {fact.amount && (
          <b className="provenance-figure">
            <AmountFigure amount={fact.amount} unit />
          </b>
        )}
        <span> {t(fact.text)}</span>
      </p>
      <FactDetails fact={fact} />
      <a href={`#fact-${fact.id}`} onClick={onLeave}>
        {t(words.table)}
      </a>
    </section>
  );
}

/**
 * Where a figure comes from, in place: every link to a fact opens here instead of
 * leaving for the table of facts, which is where the link leads without scripts.
 */
export function Provenance() {
  const { dataset } = useAtlas();
  const t = useText();
  const popover = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const [shown, setShown] = useState<readonly FactId[]>([]);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button > 0 || event.metaKey || event.ctrlKey) return;
      const link = event.target instanceof Element ? event.target.closest("a[data-fact]") : null;
      if (!(link instanceof HTMLElement) || link.closest("#sources, [target]")) return;
      event.preventDefault();
      opener.current = link;
      setShown(link.dataset["fact"]?.split(" ") ?? []);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);

  useEffect(() => {
    const element = popover.current;
    if (!element || shown.length === 0 || !opener.current) return;
    element.showPopover();
    placeAt(element, opener.current);
    element.focus();
  }, [shown]);

  const close = () => popover.current?.hidePopover();
  return (
    <div
      className="provenance"
      popover="auto"
      role="dialog"
      aria-labelledby="provenance-title"
      tabIndex={-1}
      ref={popover}
      onToggle={(event) => {
        if (event.newState !== "closed") return;
        const inside = event.currentTarget.contains(document.activeElement);
        if (inside || document.activeElement === document.body) opener.current?.focus();
        setShown([]);
      }}
    >
      {shown.map((id, index) => (
        <Origin
          key={id}
          fact={factOf(dataset, id)}
          {...(index === 0 && { titleId: "provenance-title" })}
          onLeave={close}
        />
      ))}
      {shown.length > 0 && (
        <button
          type="button"
          className="provenance-close"
          aria-label={t(words.close)}
          onClick={close}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
