import { save } from "../exports/save";
import type { Text } from "../model/text";

/** What to say of a file, and whether it can have arrived. */
export interface HandedOver {
  readonly text: Text;
  readonly done: boolean;
}

/** Saves a file and says so; where the browser may refuse without a word, what to do instead. */
export function handOver(file: Blob, name: string): HandedOver {
  if (save(file, name))
    return { text: { zh: `已下载 ${name}`, en: `Downloaded ${name}` }, done: true };
  return {
    text: {
      zh: `本页由其他网站在受限窗口中打开，浏览器可能不许下载。若没有收到 ${name}，请把本页地址复制到新标签页，再下载`,
      en: `Another site opened this page in a sandbox, where downloads may be refused. If ${name} did not arrive, open the address of this page in a new tab and download it there`,
    },
    done: false,
  };
}
