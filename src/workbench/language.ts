/** The language of the page: Chinese unless the address asks `?lang=en` or the pane's own switch changes it. */
import { useSyncExternalStore } from 'react';
import { en, zhCN, type WorkbenchWords } from './words';

export type PageLanguage = 'zh-CN' | 'en';

export function languageAsked(address: string): PageLanguage {
  return new URL(address).searchParams.get('lang') === 'en' ? 'en' : 'zh-CN';
}

export function useWords(): WorkbenchWords {
  const language = useSyncExternalStore(watchPage, () => document.documentElement.lang);
  return language === 'en' ? en : zhCN;
}

function watchPage(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
