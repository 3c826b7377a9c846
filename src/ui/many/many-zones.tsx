import { useEffect, type ReactNode } from "react";
import { storeWhole } from "../../state/whole";
import { useAtlas, useAtlasState } from "../atlas";
import { ManyCards } from "./many-cards";

interface Props {
  /** Where the index is. */
  readonly address: string;
  readonly children: ReactNode;
}

/** Every zone of a large dataset, once the index of them has arrived; until then what the page came with. */
export default function ManyZones({ address, children }: Props) {
  const { store } = useAtlas();
  const whole = useAtlasState((state) => state.whole);
  useEffect(() => {
    // Without the index the page stays as it came, and says what it leaves out.
    if (!store.getState().whole) storeWhole(store, address).catch(() => undefined);
  }, [store, address]);
  return whole ? <ManyCards whole={whole} /> : children;
}
