import { useRef, type ReactNode } from "react";
import { useAtlasState } from "../atlas";
import { useInView } from "../in-view";
import { ManyRows } from "./many-rows";

/** Every zone of a large dataset as a row, once the table comes near; until then what the page came with. */
export default function ManyComparison({ children }: { children: ReactNode }) {
  const whole = useAtlasState((state) => state.whole);
  const place = useRef<HTMLDivElement>(null);
  const near = useInView(place);
  return <div ref={place}>{whole && near ? <ManyRows whole={whole} /> : children}</div>;
}
