import { useMemo } from "react";
import type { Chart } from "../charts/chart";
import { FIRST } from "../charts/frames/window";
import { arrangedZones } from "../model/arrangement";
import { fieldsByDegree } from "../model/lookup";
import type { Selection } from "../model/selection";
import { useAtlas } from "./atlas";
import { RowWindow } from "./row-window";

interface Props {
  readonly chart: Chart;
  readonly selection: Selection;
  /** How many fields it shows at once. */
  readonly fieldCount?: number;
  readonly onZones: (from: number) => void;
  readonly onFields: (from: number) => void;
}

/** Moves what a chart of many zones, or of many fields, shows of them. */
export default function RowWindows({
  chart,
  selection,
  fieldCount = FIRST.count,
  onZones,
  onFields,
}: Props) {
  const { dataset, locale } = useAtlas();
  const zones = useMemo(
    () => arrangedZones(dataset, selection, locale),
    [dataset, selection, locale],
  );
  const fields = useMemo(() => fieldsByDegree(dataset), [dataset]);
  return (
    <>
      <RowWindow of="zone" items={zones} count={FIRST.count} onMove={onZones} />
      {chart.matrix && <RowWindow of="field" items={fields} count={fieldCount} onMove={onFields} />}
    </>
  );
}
