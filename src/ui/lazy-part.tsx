import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { useHydrated } from "./atlas";

interface Props {
  /** What the page came with. */
  readonly children?: ReactNode;
}

/**
 * A part that only large datasets have; until its code has come, and without it, what the
 * page came with stays. React's own way of waiting would hold it back for a third of a second.
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P & Props> {
  let arrived: ComponentType<P> | undefined;
  return function LazyPart(props: P & Props) {
    const [Part, setPart] = useState(() => arrived);
    const hydrated = useHydrated();
    useEffect(() => {
      const bring = async () => {
        arrived ??= (await load()).default;
        setPart(() => arrived);
      };
      if (!Part) bring().catch(() => undefined);
    }, [Part]);
    return Part && hydrated ? <Part {...props} /> : props.children;
  };
}
