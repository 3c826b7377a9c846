import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../src/ui/error-boundary";
import { expectConsole } from "../console";

function Fragile({ fails }: { fails: boolean }) {
  if (fails) throw new Error("planted");
  return <section id="plot">a picture</section>;
}

it("says what happened where it happened, and the rest lives", () => {
  expectConsole(/planted/);
  const onFail = vi.fn<() => void>();
  render(
    <>
      <p>the rest</p>
      <ErrorBoundary message="it failed" onFail={onFail}>
        <Fragile fails />
      </ErrorBoundary>
    </>,
  );
  expect(screen.getByRole("status")).toHaveTextContent("it failed");
  expect(screen.getByText("the rest")).toBeVisible();
  expect(onFail).toHaveBeenCalledOnce();
});

it("keeps what stood there, when asked to", () => {
  expectConsole(/planted/);
  const bounded = (fails: boolean) => (
    <ErrorBoundary message="it failed" keep="plot">
      <Fragile fails={fails} />
    </ErrorBoundary>
  );
  const { rerender } = render(bounded(false));
  rerender(bounded(true));
  expect(screen.getByText("a picture")).toBeVisible();
  expect(screen.getByRole("status")).toBeVisible();
});
