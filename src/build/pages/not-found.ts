import { languageTag } from "../../model/text";
import { heading } from "../../ui/section";
import { escaped, tag } from "../markup";
import { plainPage, type Page } from "../page";

/** What a wrong address gets, in both languages. */
const notFound: Page = ({ site: { name } }, shell) => {
  const { base } = shell.site;
  const main = `<h1 class="${heading}">没有这个页面</h1>
<p><a class="fact" href="${base}">回到${escaped(name.zh)}</a></p>
<div lang="en">
<h2 class="${heading}">There is no such page</h2>
<p><a class="fact" href="${base}en/">To the ${escaped(name.en)}</a></p>
</div>`;
  const page = {
    lang: languageTag.zh,
    title: `404 · ${name.zh} · ${name.en}`,
    head: tag("meta", { name: "robots", content: "noindex" }),
    main,
  };
  return [["404.html", plainPage(shell, page)]];
};

export default notFound;
