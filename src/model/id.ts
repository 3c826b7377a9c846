/** What an id looks like, such as grand-neobay. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
