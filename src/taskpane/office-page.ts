/** What Office.js does to a page, and what it tells about the program around it. */
import type { Locale, Step } from '../actions/state';
import { HostRefused } from '../hosts/host-refused';

/** @returns undefined outside Office, and where Office.js could not be fetched */
export async function whenOfficeIsReady(): Promise<typeof Office | undefined> {
  if (typeof Office === 'undefined') return undefined;
  const { host } = await Office.onReady();
  return host ? Office : undefined;
}

/** Office.js puts null over two functions of the history; those of the browser are still beneath. */
export function giveHistoryBack(): void {
  for (const name of ['pushState', 'replaceState'] as const) if (typeof history[name] !== 'function') Reflect.deleteProperty(history, name);
}

export function officeLocale({ context }: typeof Office): Locale {
  return context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

const STEPS: readonly Step[] = ['fill', 'check', 'rates', 'report', 'proofread'];

/** Where the button of the ribbon leads that opened the page: ?step=proofread. Office adds to the query what it needs itself. */
export function stepAsked(query: string): Step | undefined {
  const asked = new URLSearchParams(query).get('step');
  return STEPS.find((step) => step === asked);
}

/** In the webviews of Mac and iPad a download ends in nothing, without a word: it is refused instead. Undefined where it works. */
export function noDownload({ context, PlatformType }: typeof Office): ((fileName: string) => never) | undefined {
  if (context.platform !== PlatformType.Mac && context.platform !== PlatformType.iOS) return undefined;
  return (fileName) => {
    throw new HostRefused('no-download', `Mac 和 iPad 上的窗格不能下载文件，没有生成“${fileName}”；总结用“复制”粘贴到 Word，其余在网页版或 Windows 版里下载。`);
  };
}

/** By the colour behind its own panes: #262626 is dark. Undefined where Office does not tell. */
export function isDarkOffice({ context }: typeof Office): boolean | undefined {
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(context.officeTheme?.bodyBackgroundColor ?? '');
  if (!colour) return undefined;
  const [red, green, blue] = colour.slice(1).map((part) => Number.parseInt(part, 16)) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
