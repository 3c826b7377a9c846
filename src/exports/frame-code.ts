import { SANDBOX } from "../model/embed-frame";

/** Text as an attribute or as the content of an element. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

interface FrameParts {
  readonly src: string;
  /** At most; a narrower place is filled. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
}

/**
 * An iframe for a page without scripts of ours. Its height stays where its width shrinks, since
 * words take more lines there. `credentialless` lets it into a page that is isolated from other
 * origins also where the host of the embed sends no headers.
 */
export const frameCode = ({ src, width, height, title }: FrameParts): string =>
  `<iframe src="${escaped(src)}" width="${width}" height="${height}" title="${escaped(title)}" sandbox="${SANDBOX}" credentialless loading="lazy" style="border:0;width:100%;max-width:${width}px"></iframe>`;
