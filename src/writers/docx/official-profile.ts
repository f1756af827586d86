/**
 * The measures of an official document, GB/T 9704-2012: A4; 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm (5.2), 22 lines of
 * 28 characters in 3号仿宋 (5.2.3), title 2号小标宋 (7.3.1), headings 黑体 and 楷体 (7.3.3), page number 4号 (7.5).
 * 225 mm ÷ 22 lines is 28.99 pt: 28.95 pt keeps all 22, where 29 pt would lose the last.
 * 156 mm ÷ 28 characters is a pitch of 15.79 pt, so each 16 pt character stands 0.3 pt closer and the line is justified. With 0.25 pt
 * LibreOffice 7.4 loses a comma at the end of a full line; with a character grid it sets 18 characters to a line.
 */
export interface DocumentProfile {
  readonly name: string;
  /** In mm. */
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number; readonly footer: number };
  /** In points. */
  readonly linePitch: number;
  readonly textSize: number;
  readonly titleSize: number;
  readonly pageNumberSize: number;
  /** Added behind each character, in points. */
  readonly characterSpace: number;
  readonly fonts: { readonly text: string; readonly title: string; readonly heading1: string; readonly heading2: string; readonly pageNumber: string; readonly latin: string };
}

export const OFFICIAL_PROFILE: DocumentProfile = {
  name: 'GB/T 9704-2012',
  page: { width: 210, height: 297 },
  margin: { top: 37, right: 26, bottom: 35, left: 28, footer: 25.5 },
  linePitch: 28.95,
  textSize: 16,
  titleSize: 22,
  pageNumberSize: 14,
  characterSpace: -0.3,
  fonts: { text: '仿宋_GB2312', title: '方正小标宋简体', heading1: '黑体', heading2: '楷体_GB2312', pageNumber: '宋体', latin: 'Times New Roman' },
};

/** Twentieths of a point, the unit of widths and pitches in a docx. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

export function millimetres(length: number): number {
  return twips((length * 72) / 25.4);
}

/** Half points, the unit of font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
