import { pictured } from "../../charts/frames/window";
import { Dialog } from "@base-ui/react/dialog";
import { Tabs } from "@base-ui/react/tabs";
import { useMemo, useState, type ComponentType } from "react";
import { chartsOf, type ChartId } from "../../charts";
import { everyZone } from "../../model/arrangement";
import { everything } from "../../model/selection";
import type { Text } from "../../model/text";
import { useAtlas, useAtlasState, useText } from "../atlas";
import { tool } from "../controls";
import { Icon } from "../icon";
import { atlasAddress, siteRoot } from "./addresses";
import { DataTab } from "./data-tab";
import { EmbedTab } from "./embed-tab";
import { ImageTab } from "./image-tab";
import { LinkTab } from "./link-tab";
import { isWhole, jobOf, tabsOf, type Options, type Tab } from "./options";
import { Preview } from "./preview";
import { ShareContext, type Said, type ShareState } from "./share-context";
import { SlidesTab } from "./slides-tab";

const words = {
  title: { zh: "分享", en: "Share" },
  close: { zh: "关闭", en: "Close" },
} satisfies Record<string, Text>;

const panels: Readonly<Record<Tab, readonly [name: Text, choices: ComponentType]>> = {
  link: [{ zh: "链接", en: "Link" }, LinkTab],
  embed: [{ zh: "嵌入", en: "Embed" }, EmbedTab],
  image: [{ zh: "图片", en: "Image" }, ImageTab],
  slides: [{ zh: "PPT", en: "PowerPoint" }, SlidesTab],
  data: [{ zh: "数据", en: "Data" }, DataTab],
};

const canonical = () =>
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? undefined;

/** Shape and pixels count where they can be chosen; elsewhere pictures are as wide as a slide. */
const shaped = (options: Options): Options =>
  options.tab === "image" || (options.tab === "embed" && options.host === "iframe")
    ? { ...options, transparent: options.tab === "image" && options.transparent }
    : { ...options, shape: "16:9", transparent: false };

/** The reader's options and all that follows from them. */
function useShareOf(chart: ChartId | undefined): ShareState {
  const { dataset, locale } = useAtlas();
  const { selection, theme: page } = useAtlasState((state) => state);
  const [said, say] = useState<Said>();
  const [root] = useState(() => siteRoot(canonical(), location.href, import.meta.env.BASE_URL));
  const [options, setOptions] = useState<Options>(() => ({
    ...{
      tab: tabsOf(root)[0] ?? "image",
      chart: chart ?? chartsOf(dataset)[0]?.[0] ?? "",
      whole: chart === undefined,
    },
    // A link carries a theme once one is chosen for it; files begin as the page looks.
    ...{ locale, theme: "auto", keep: true, shape: "16:9", scale: 2, transparent: false },
    ...{ host: "web", pictures: false, format: "csv", reference: "text" },
  }));
  const taken = useMemo(() => {
    const kept = options.keep ? selection : everything;
    // The theme of a file is how the file looks; only a link that is asked for carries one.
    const theme = options.tab === "link" ? options.theme : "auto";
    const wanted = { locale: options.locale, theme, selection: kept };
    const link = root && atlasAddress(root, wanted, isWhole(options) ? undefined : options.chart);
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const chosen = options.theme === "auto" ? page : options.theme;
    const shown = chosen === "auto" ? (dark ? "dark" : "light") : chosen;
    const all = everyZone(dataset, kept, options.locale);
    const view = options.tab === "data" ? all : pictured(all);
    return { link, job: jobOf(shaped(options), view, shown, link) };
  }, [options, page, selection, dataset, root]);
  const change = (part: Partial<Options>) => {
    setOptions((before) => ({ ...before, ...part }));
    say(undefined);
  };
  return { ...taken, root, options, change, said, say };
}

/** Options on one side, what comes out of them on the other. */
export function Sheet({ chart }: { chart: ChartId | undefined }) {
  const t = useText();
  const sharing = useShareOf(chart);
  return (
    <ShareContext value={sharing}>
      <div className="col-start-2 row-start-1 flex min-h-0 min-w-0 flex-col max-lg:col-start-1 max-lg:row-start-2">
        <header className="flex items-center justify-between pt-5.5 pr-4.5 pl-7 max-sm:pt-2 max-sm:pr-2 max-sm:pl-5">
          <Dialog.Title className="text-20/[1.3] max-sm:text-18">{t(words.title)}</Dialog.Title>
          <Dialog.Close className={tool} aria-label={t(words.close)}>
            <Icon name="close" />
          </Dialog.Close>
        </header>
        <Tabs.Root
          className="flex min-h-0 flex-1 flex-col"
          value={sharing.options.tab}
          onValueChange={(tab: Tab) => sharing.change({ tab })}
        >
          <Tabs.List
            className="mx-7 mt-3 flex flex-none gap-5 border-b border-rule max-sm:mx-5 max-sm:mt-0.5 max-sm:justify-between max-sm:gap-2"
            aria-label={t(words.title)}
            activateOnFocus
          >
            {tabsOf(sharing.root).map((tab) => (
              <Tabs.Tab
                className="-mb-px h-11 border-b-2 border-transparent text-14.5 whitespace-nowrap text-ink-2 hover:text-ink aria-selected:border-ink aria-selected:font-bold aria-selected:text-ink forced-colors:border-canvas forced-colors:aria-selected:border-highlight"
                key={tab}
                value={tab}
              >
                {t(panels[tab][0])}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabsOf(sharing.root).map((tab) => {
            const [, Choices] = panels[tab];
            return (
              <Tabs.Panel
                className="flex min-h-0 flex-1 flex-col -outline-offset-2"
                key={tab}
                value={tab}
              >
                <Choices />
              </Tabs.Panel>
            );
          })}
        </Tabs.Root>
      </div>
      <Preview />
    </ShareContext>
  );
}
