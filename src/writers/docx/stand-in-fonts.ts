/**
 * Fonts that stand in where one is missing. All are Chinese fonts of one em to a character, so that a line keeps its 28 characters
 * whichever is taken. Named in the document's font table (w:altName, ECMA-376 17.8.3.1), best first: 仿宋_GB2312 comes with old
 * Windows and with WPS, 仿宋 with new Windows, 华文仿宋 with macOS, 方正仿宋 with 统信 and 麒麟.
 */
import { escapeXml } from '../package/xml-text';
import type { DocumentProfile } from './profile';

const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  仿宋_GB2312: ['仿宋', 'FangSong', '华文仿宋', '方正仿宋_GBK', 'Noto Serif CJK SC'],
  楷体_GB2312: ['楷体', 'KaiTi', '华文楷体', '方正楷体_GBK', 'Noto Serif CJK SC'],
  楷体: ['KaiTi', '楷体_GB2312', '华文楷体', '方正楷体_GBK', 'Noto Serif CJK SC'],
  方正小标宋简体: ['方正小标宋_GBK', '小标宋', '华文中宋', '宋体', 'Noto Serif CJK SC'],
  黑体: ['SimHei', '华文黑体', '方正黑体_GBK', 'Noto Sans CJK SC'],
  宋体: ['SimSun', '华文宋体', '方正书宋_GBK', 'Noto Serif CJK SC'],
};
const SANS = new Set(['黑体']);

export function chineseFonts({ fonts }: DocumentProfile): readonly string[] {
  return [...new Set(Object.values(fonts))].filter((name) => STAND_INS[name]);
}

/** What may be taken for a font that is not installed, best first. */
export function standInsFor(font: string): readonly string[] {
  return STAND_INS[font] ?? [];
}

export function fontTableXml(profile: DocumentProfile): string {
  const fonts = chineseFonts(profile).map((name) => {
    const others = escapeXml(standInsFor(name).join(','));
    return `<w:font w:name="${escapeXml(name)}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="${SANS.has(name) ? 'modern' : 'roman'}"/><w:pitch w:val="fixed"/></w:font>`;
  });
  const latin = `<w:font w:name="${escapeXml(profile.fonts.latin)}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}${latin}</w:fonts>`;
}
