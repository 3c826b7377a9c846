import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { everything } from "../../model/selection";
import type { Text } from "../../model/text";
import type { Whole } from "../../model/zone-index";
import { inTerms, zoneWord } from "../../model/terms";
import { useAtlas, useText } from "../atlas";
import { Section } from "../section";
import { PartFacts } from "./part-facts";
import { useParts } from "./use-parts";

const words = {
  title: { zh: "每个{zone}的事实", en: "The facts about every {zone}" },
} satisfies Record<string, Text>;

/** The usual height of a zone's facts in pixels, until it is measured. */
const ZONE = 560;

/**
 * What is known about each zone, whatever the filter, of which only what is in view is
 * elements: a feed in a box of its own, whose articles say their place and how many there are.
 */
export function ZoneFacts({ whole }: { whole: Whole }) {
  const { dataset, locale } = useAtlas();
  const t = useText();
  const places = useMemo(() => whole.matching(everything), [whole]);
  const box = useRef<HTMLDivElement>(null);
  const zones = useVirtualizer({
    count: places.length,
    getScrollElement: () => box.current,
    estimateSize: () => ZONE,
    overscan: 1,
    initialRect: { width: 960, height: 640 },
  });
  const items = zones.getVirtualItems();
  useParts(
    whole,
    items.map(({ index }) => index),
  );
  const all = places.length;
  const word = zoneWord(dataset, all);
  const title = inTerms(dataset, words.title);
  return (
    <Section id="zone-facts" title={title} span="full">
      <div className="many-table" role="feed" aria-label={t(title)} tabIndex={0} ref={box}>
        <div className="many-rows" style={{ height: zones.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <PartFacts
              key={index}
              whole={whole}
              place={index}
              of={all}
              start={start}
              measure={zones.measureElement}
            />
          ))}
        </div>
      </div>
      <p className="source left-out">
        <span>
          {locale === "zh"
            ? `按顺序列出全部 ${all} 个${word.zh}，与筛选无关；在框内滚动查看。`
            : `Lists all ${all} ${word.en} in their order, whatever the filter; scroll inside the box.`}
        </span>
      </p>
    </Section>
  );
}
