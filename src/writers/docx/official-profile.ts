/**
 * The measures of an official document, GB/T 9704-2012: A4; 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm (5.2), 22 lines of
 * 28 characters in 3号仿宋 (5.2.3), title 2号小标宋 (7.3.1), headings 黑体, 楷体, 仿宋 (7.3.3), page number 4号, its dash 7 mm below the text (7.5).
 * 225 mm ÷ 22 lines is 28.99 pt: 28.95 pt keeps all 22, where 29 pt would lose the last.
 * 156 mm ÷ 28 characters is a pitch of 15.79 pt, so each 16 pt character stands 0.3 pt closer and the line is justified. With 0.25 pt
 * LibreOffice 7.4 loses a comma at the end of a full line; a grid of characters narrower than the type (linesAndChars), which Word
 * takes, makes LibreOffice give each character two places, 14 to a line. Lines on a grid and characters by their pitch: all agree.
 */
import type { DocumentProfile } from './profile';

export { halfPoints, millimetres, twips, type DocumentProfile } from './profile';

export const OFFICIAL_PROFILE: DocumentProfile = {
  id: 'official',
  name: 'GB/T 9704-2012',
  page: { width: 210, height: 297 },
  margin: { top: 37, right: 26, bottom: 35, left: 28, footer: 24.5 },
  line: { exactly: 28.95 },
  hasLineGrid: true,
  textSize: 16,
  titleSize: 22,
  headingSizes: [16, 16, 16],
  tableSize: 10.5,
  pageNumber: { size: 14, place: 'outside', dashes: true },
  characterSpace: -0.3,
  fonts: { text: '仿宋_GB2312', title: '方正小标宋简体', heading1: '黑体', heading2: '楷体_GB2312', heading3: '仿宋_GB2312', pageNumber: '宋体', latin: 'Times New Roman' },
};
