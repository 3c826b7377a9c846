/**
 * What the frame of an embed may do, and no more: run its script, and open links as
 * ordinary tabs. Without the last word a tab that it opens would be as confined as the
 * frame: without storage, downloads and its own files.
 */
export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** Type of the message that tells a host how high its embed wants to be; a public interface. */
export const HEIGHT = "pilot-zone-atlas:height";

/** Type of the message that gives a host a key that its embed has no use for; a public interface. */
export const KEY = "pilot-zone-atlas:key";
