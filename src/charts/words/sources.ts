import type { Dataset, FactId, Paragraph, SourceId } from "../../model/dataset";
import { factOf } from "../../model/lookup";
import type { SourceRef } from "../chart";

/** The sources that facts rest on, in the dataset's order, each with its paragraphs in theirs. */
export function sourcesOf(dataset: Dataset, facts: readonly FactId[]): readonly SourceRef[] {
  const used = new Map<SourceId, Set<Paragraph>>();
  for (const id of facts) {
    const { source, paragraph } = factOf(dataset, id);
    const paragraphs = used.get(source) ?? new Set();
    if (paragraph) paragraphs.add(paragraph);
    used.set(source, paragraphs);
  }
  return dataset.sources.flatMap(({ id }) => {
    const paragraphs = used.get(id);
    return paragraphs ? [{ source: id, paragraphs: [...paragraphs].toSorted() }] : [];
  });
}
