import type { Zone } from "../model/dataset";
import { fieldOf } from "../model/lookup";
import { sharedTargets } from "../model/target";
import { useAtlas, useText } from "./atlas";
import type { ComparisonRow } from "../exports/comparison-rows";
import { TargetFigure } from "./figure";
import { SlattedBar } from "./slatted-bar";

interface Props {
  readonly row: ComparisonRow;
  readonly zone: Zone;
  /** Whether a target has a bar beside those of the dataset's other zones. */
  readonly bar?: boolean;
}

function Fields({ row, zone }: Props) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const fields = row.fields?.(zone) ?? [];
  if (fields.length === 0) return <span>{row.value(zone, locale)}</span>;
  return fields.map((id, index) => (
    <span key={id}>
      {index > 0 && <span>{locale === "zh" ? "、" : ", "}</span>}
      <span className={`named f-${id}`}>{t(fieldOf(dataset, id).name)}</span>
    </span>
  ));
}

function Bar({ zone }: Pick<Props, "zone">) {
  const { dataset } = useAtlas();
  const targets = sharedTargets(dataset)?.targets ?? [];
  const own = targets.find((target) => target.zone.id === zone.id);
  if (!own) return null;
  const whole = Math.max(...targets.map(({ amount }) => amount.value));
  return <SlattedBar amount={own.amount} whole={whole} height={8} u={0.5} />;
}

/** What a zone has in a row of the comparison. */
export function ComparisonValue({ row, zone, bar = false }: Props) {
  const { locale } = useAtlas();
  if (row.fields) return <Fields row={row} zone={zone} />;
  if (!row.target) return <span>{row.value(zone, locale)}</span>;
  return (
    <>
      <span className="text-17 font-semibold max-sm:text-15">
        <TargetFigure zone={zone} beside />
      </span>
      {bar && <Bar zone={zone} />}
    </>
  );
}
