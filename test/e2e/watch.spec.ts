import { expect, test } from "./page";

/** A page of our own origin that does one thing. */
const page = (body: string) => ({
  contentType: "text/html",
  headers: { "Content-Security-Policy": "img-src 'self'" },
  body: `<!doctype html><title>planted</title>${body}`,
});

const faults = [
  ["a warning", "<script>console.warn('careful')</script>", /^console warning: careful/],
  ["an error", "<script>console.error('wrong')</script>", /^console error: wrong/],
  ["an exception", "<script>throw new Error('thrown')</script>", /^exception: thrown/],
  ["a rejection", "<script>Promise.reject(new Error('lost'))</script>", /^exception: lost/],
  ["a policy violation", "<img src='data:,'>", /policy violation: img-src/],
  ["a file that is not there", "<img src='planted.png'>", /^console error: .*404/],
  ["another origin", "<script src='http://127.0.0.1:1/a.js'></script>", /^request: .*127/],
] as const;

// Most of these tests fail on purpose; their pictures show nothing.
test.use({ screenshot: "off" });

for (const [what, body] of faults)
  test(`a page may not make ${what}`, async ({ page: tab }) => {
    test.fail();
    await tab.route("**/planted", (route) => route.fulfill(page(body)));
    await tab.goto("planted");
  });

test("a page may make all of them where a test expects it", async ({ page: tab, watch }) => {
  for (const [, , message] of faults) watch.expect(message);
  // What the browser says of the same faults beside them.
  watch.expect(/console error: .*Content Security Policy/);
  watch.expect(/console error: .*ERR_/);
  const all = faults.map(([, body]) => body).join("");
  await tab.route("**/planted", (route) => route.fulfill(page(all)));
  await tab.goto("planted");
  expect(await tab.title()).toBe("planted");
});

test("a test fails where an expected message does not come", async ({ page: tab, watch }) => {
  test.fail();
  watch.expect(/never/);
  await tab.route("**/planted", (route) => route.fulfill(page("")));
  await tab.goto("planted");
});

test("a context that a test makes itself can be watched too", async ({ browser, watch }) => {
  test.fail();
  const context = await browser.newContext();
  await watch.over(context);
  const tab = await context.newPage();
  await tab.evaluate(() => console.error("wrong"));
  await context.close();
});
