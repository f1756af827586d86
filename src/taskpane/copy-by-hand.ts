/**
 * Where a page may not write to the clipboard at all, the text stands selected in a field at the foot of the pane, for Ctrl+C. Plain
 * elements in the system's colours: it has to work wherever the page runs, in every contrast theme.
 */
import type { Locale } from '../actions/state';

const WORDS: Readonly<Record<Locale, { readonly label: string; readonly close: string }>> = {
  'zh-CN': { label: '要复制的文字', close: '关闭' },
  en: { label: 'Text to copy', close: 'Close' },
};

const ID = 'copy-by-hand';

export function offerToCopy(text: string): void {
  document.getElementById(ID)?.remove();
  const words = WORDS[document.documentElement.lang === 'en' ? 'en' : 'zh-CN'];
  const returnTo = document.activeElement;
  const panel = document.createElement('section');
  const area = document.createElement('textarea');
  const close = document.createElement('button');
  panel.id = ID;
  panel.setAttribute('aria-label', words.label);
  Object.assign(panel.style, {
    position: 'fixed', insetInline: '0', bottom: '0', zIndex: '1000000', padding: '12px 16px', display: 'flex', flexDirection: 'column', gap: '8px',
    background: 'Canvas', color: 'CanvasText', borderTop: '2px solid CanvasText', colorScheme: 'light dark',
  });
  area.value = text;
  area.readOnly = true;
  area.rows = 8;
  area.setAttribute('aria-label', words.label);
  Object.assign(area.style, { width: '100%', boxSizing: 'border-box', font: 'inherit', fontSize: '13px' });
  close.type = 'button';
  close.textContent = words.close;
  close.style.alignSelf = 'flex-end';
  const leave = (): void => {
    panel.remove();
    if (returnTo instanceof HTMLElement) returnTo.focus();
  };
  close.addEventListener('click', leave);
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && leave());
  panel.append(area, close);
  document.body.append(panel);
  area.focus();
  area.select();
}
