import type { Zone } from "../model/dataset";
import { useAtlas, useAtlasState, useText } from "./atlas";
import { Icon } from "./icon";
import { ZoneGlyph } from "./zone-glyph";

const words = { choose: { zh: "选入对照：", en: "Choose for comparison: " } };

interface Props {
  readonly zone: Zone;
  /** Place in the order of all zones. */
  readonly index: number;
}

/** A zone's name in the comparison; also the way to choose it. */
export function ZoneChoice({ zone, index }: Props) {
  const { store } = useAtlas();
  const t = useText();
  const chosen = useAtlasState(({ selection }) => selection.zones.includes(zone.id));
  return (
    <>
      <button
        type="button"
        className="choice scripted"
        aria-pressed={chosen}
        aria-label={t(words.choose) + t(zone.name)}
        title={t(words.choose) + t(zone.name)}
        onClick={() => store.getState().toggleZone(zone.id)}
      >
        <ZoneGlyph index={index} size={16} />
        {t(zone.name)}
        <Icon name="check" size={12} />
      </button>
      <span className="choice unscripted">
        <ZoneGlyph index={index} size={16} />
        {t(zone.name)}
      </span>
    </>
  );
}
