/**
 * Fluent themes with a Chinese font stack; light and dark follow the system. In high contrast the browser paints the
 * system's own colours over either, as each of the Windows contrast themes asks; a theme of fixed colours would miss them.
 */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const FONTS = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const withFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONTS, fontFamilyNumeric: FONTS });

const themes = { light: withFonts(webLightTheme), dark: withFonts(webDarkTheme) };

/** 仿宋 as official documents are set in, with what other systems have of its kind. */
export const PAPER_FONTS = "FangSong, STFangsong, FangSong_GB2312, 'Noto Serif CJK SC', 'Songti SC', SimSun, serif";

/** What the program around the page says of its own theme; undefined leaves it to the system. */
let hostIsDark: () => boolean | undefined = () => undefined;

/** For a page inside a program that has a theme of its own; asked again when the window is come back to. */
export function followHostTheme(isDark: () => boolean | undefined): void {
  hostIsDark = isDark;
}

export function usePaneTheme(): Theme {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const programIsDark = useSyncExternalStore(onReturn, () => hostIsDark());
  return (programIsDark ?? systemIsDark) ? themes.dark : themes.light;
}

function onReturn(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  return () => window.removeEventListener('focus', listener);
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
