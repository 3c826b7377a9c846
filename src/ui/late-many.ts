import { lazy, type ComponentType, type LazyExoticComponent, type ReactNode } from "react";

interface Props {
  /** What the page came with. */
  readonly children: ReactNode;
}

/** A part that only large datasets have; without its code what the page came with stays. */
export const lateMany = <P extends Props>(
  load: () => Promise<{ default: ComponentType<P> }>,
): LazyExoticComponent<ComponentType<P>> =>
  lazy(async () => {
    try {
      return await load();
    } catch {
      return { default: ({ children }: P) => children };
    }
  });
