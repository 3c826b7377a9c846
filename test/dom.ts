import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// jsdom draws nothing; without a context libraries fall back to their own measures.
HTMLCanvasElement.prototype.getContext = () => null;

// Files share a document, and what one has left is nothing to the next.
document.head.replaceChildren();
document.body.replaceChildren();

afterEach(cleanup);
