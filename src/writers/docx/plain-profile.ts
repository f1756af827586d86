/**
 * A house style for enterprises and schools that write no official documents: A4 with Word's own margins, 宋体 小四 on one and a half
 * lines, headings 黑体, page number in the middle. Nothing of GB/T 9704 is mixed in.
 */
import type { DocumentProfile } from './profile';

export const PLAIN_PROFILE: DocumentProfile = {
  id: 'plain',
  name: '普通文稿',
  page: { width: 210, height: 297 },
  margin: { top: 25.4, right: 31.8, bottom: 25.4, left: 31.8, footer: 17.5 },
  line: { times: 1.5 },
  hasLineGrid: false,
  textSize: 12,
  titleSize: 18,
  headingSizes: [14, 12, 12],
  tableSize: 10.5,
  pageNumber: { size: 9, place: 'middle', dashes: false },
  characterSpace: 0,
  fonts: { text: '宋体', title: '黑体', heading1: '黑体', heading2: '楷体', heading3: '宋体', pageNumber: 'Times New Roman', latin: 'Times New Roman' },
};
