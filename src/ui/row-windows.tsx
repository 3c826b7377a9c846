import { useMemo } from "react";
import type { ChartId } from "../charts";
import type { Chart } from "../charts/chart";
import { FIRST } from "../charts/frames/window";
import { arrangedZones } from "../model/arrangement";
import { fieldsByDegree } from "../model/lookup";
import type { Selection } from "../model/selection";
import { useAtlas } from "./atlas";
import { RowWindow } from "./row-window";

interface Props {
  readonly chart: Chart;
  readonly id: ChartId;
  readonly selection: Selection;
  readonly onZones: (from: number) => void;
  readonly onFields: (from: number) => void;
}

/** Moves what a chart of many zones, or of many fields, shows of them. */
export default function RowWindows({ chart, id, selection, onZones, onFields }: Props) {
  const { dataset, locale } = useAtlas();
  const zones = useMemo(
    () => arrangedZones(dataset, selection, locale),
    [dataset, selection, locale],
  );
  const fields = useMemo(() => fieldsByDegree(dataset), [dataset]);
  const shared = { chart: id, count: FIRST.count };
  return (
    <>
      <RowWindow {...shared} of="zone" items={zones} onMove={onZones} />
      {chart.matrix && <RowWindow {...shared} of="field" items={fields} onMove={onFields} />}
    </>
  );
}
