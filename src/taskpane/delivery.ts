/**
 * Files and copied text leave a web page here. The asynchronous clipboard may be closed to an add-in's frame by policy; then a hidden
 * text is selected and copied by `execCommand`; where that is closed too, the text stands selected for the person's own Ctrl+C.
 */
import type { Delivery } from '../actions/action';
import { HostRefused } from '../hosts/host-refused';
import { offerToCopy } from './copy-by-hand';

/** Long enough for the slowest browser to have begun the download. */
const KEEP_URL_MS = 60_000;

export const pageDelivery: Delivery = {
  download(fileName, bytes, mime) {
    const url = URL.createObjectURL(new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type: mime }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
  },
  async copy(html, text) {
    try {
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) }),
      ]);
    } catch (cause) {
      if (copyBySelection(text)) return;
      offerToCopy(text);
      throw new HostRefused('clipboard-closed', '这里不允许程序复制；文字已在下面全部选中，按 Ctrl+C（Mac 上按 ⌘C）复制。', { cause });
    }
  },
};

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  const focused = document.activeElement;
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
