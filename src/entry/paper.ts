/** Paper says where its page is: a file of one's own is known by the site it came from. */
export function writeAddressOnPaper(): void {
  addEventListener("beforeprint", () => {
    const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? "";
    const address = location.protocol === "file:" ? site : location.href;
    for (const place of document.querySelectorAll("[data-address]")) place.textContent = address;
  });
}
