import { zoneClass } from "../../model/palette";
import { PART, type Whole } from "../../model/zone-index";
import { inTerms } from "../../model/terms";
import { AtlasContext, useAtlas, useText } from "../atlas";
import { comparisonRows } from "../../charts/words/comparison-rows";
import { ComparisonValue } from "../comparison-value";
import { ZoneChoice } from "../zone-choice";
import { coming } from "./coming";
import { withPart } from "./part-dataset";

interface Props {
  readonly whole: Whole;
  /** The zone's place in the order. */
  readonly place: number;
  /** The row's place in the table, from 0. */
  readonly index: number;
  /** Pixels from the top of the table's body. */
  readonly start: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

/** The row of any zone of the whole, or its place until it has arrived. */
export function PartRow({ whole, place, index, start, measure }: Props) {
  const atlas = useAtlas();
  const t = useText();
  const part = whole.partOf(place);
  const zone = part?.zones[place % PART];
  const row = {
    // The heads are the first row.
    "aria-rowindex": index + 2,
    "data-index": index,
    ref: measure,
    style: { transform: `translateY(${start}px)` },
  };
  if (!part || !zone)
    return (
      <tr {...row} aria-busy="true">
        <th scope="row">{t(inTerms(atlas.dataset, coming))}</th>
      </tr>
    );
  const dataset = withPart(atlas.dataset, part);
  return (
    <AtlasContext value={{ ...atlas, dataset }}>
      <tr {...row} className={zoneClass(place)}>
        <th scope="row">
          <ZoneChoice zone={zone} index={place} />
        </th>
        {comparisonRows(dataset).map((each) => (
          <td key={each.key} data-label={t(each.head)}>
            <div>
              <ComparisonValue row={each} zone={zone} />
            </div>
          </td>
        ))}
      </tr>
    </AtlasContext>
  );
}
