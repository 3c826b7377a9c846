/** What an id looks like, such as grand-neobay. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Ids in one text, as people and programs join them, in small letters. */
export const idsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s,;，、；]+/)
    .filter(Boolean);
