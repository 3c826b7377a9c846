import { useRef } from "react";
import { useAtlasState } from "../atlas";
import { useInView } from "../in-view";
import { ZoneFacts } from "./zone-facts";

/** The facts about every zone of a large dataset, once the reader comes near; before that, room for nothing. */
export default function ManyFacts() {
  const whole = useAtlasState((state) => state.whole);
  const place = useRef<HTMLDivElement>(null);
  const near = useInView(place);
  return <div ref={place}>{whole && near && <ZoneFacts whole={whole} />}</div>;
}
