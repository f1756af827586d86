/** The manifest for the place where the add-in is deployed: https://localhost:3000/… → https://tools.example.org/report/… */
import { InputError } from '../../model/input-error';

export class OriginUnusable extends InputError {}

const LOCAL = 'https://localhost:3000';

/**
 * @param origin with or without a folder and a slash at the end; absent for the local server
 * @throws OriginUnusable
 */
export function manifestFor(manifest: string, origin: string = LOCAL): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new OriginUnusable('origin-unusable', `“${origin}”不能作为网址；Office 只打开 https 的网页，请写成 https://域名/文件夹 再试。`);
  }
  return manifest.replaceAll(LOCAL, `${url.origin}${url.pathname.replace(/\/+$/u, '')}`);
}
