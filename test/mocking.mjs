/** Tests that put other modules in the place of some, and so share theirs with no other test. */
export const mocking = ["oembed", "pages", "text"].map((name) => `test/build/${name}.test.ts`);
