import type { Zone } from "../model/dataset";
import { FORM, joinForm } from "../state/form";
import { useAtlas, useText } from "./atlas";
import { Icon } from "./icon";
import { ZoneGlyph } from "./zone-glyph";

const words = { choose: { zh: "选入对照：", en: "Choose for comparison: " } };

interface Props {
  readonly zone: Zone;
  /** Place in the order of all zones. */
  readonly index: number;
}

/** A zone's name in the comparison; also a box of the filter's form that chooses it. */
export function ZoneChoice({ zone, index }: Props) {
  const { store } = useAtlas();
  const t = useText();
  const id = `choose-${zone.id}`;
  return (
    <>
      <input
        ref={(box) =>
          box ? joinForm(box, store.getState().selection.zones.includes(zone.id)) : undefined
        }
        className="box"
        type="checkbox"
        form={FORM}
        name="zone"
        value={zone.id}
        id={id}
        aria-label={t(words.choose) + t(zone.name)}
      />
      <label
        className="choice flex min-h-9 cursor-pointer items-center gap-1.75 text-left text-15.5 font-bold underline-offset-[0.3em] hover:underline"
        htmlFor={id}
        title={t(words.choose) + t(zone.name)}
      >
        <ZoneGlyph index={index} size={16} />
        <span>{t(zone.name)}</span>
        <Icon name="check" size={12} />
      </label>
    </>
  );
}
