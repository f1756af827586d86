/**
 * How a figure in a docx is known again: by the tag of its content control, 「value.members.current#1c0fz9k」, which is the claim's id and a
 * checksum of the text that was written, and by a bookmark of the same meaning inside it, 「_f7_0h3x…_1c0fz9k」.
 * Word and WPS keep both; LibreOffice before 7.5 keeps the control without its tag; a control that is dissolved leaves the bookmark.
 * The checksum tells an untouched figure from one that the clerk has overtyped. Word allows 64 characters to a tag and 40 to a bookmark.
 */
const LONGEST_TAG = 64;
const LONGEST_ID = LONGEST_TAG - 8;
const OFFSETS = [0x811c9dc5, 0x2f6e2b1d] as const;
const TAG = /^(.+)#([0-9a-z]{7})$/su;
const BOOKMARK = /^_f\d+_([0-9a-z]{14})_([0-9a-z]{7})$/u;

export interface FigureMark {
  /** `figureKey` of the claim's id. */
  readonly key: string;
  /** `textSum` of the text as it was written. */
  readonly sum: string;
}

export function figureTag(id: string, text: string): string {
  return `${shortId(id)}#${textSum(text)}`;
}

/** @param order unique in its document */
export function figureBookmark(order: number, id: string, text: string): string {
  return `_f${order}_${figureKey(id)}_${textSum(text)}`;
}

export function readTag(tag: string): (FigureMark & { readonly id: string }) | undefined {
  const [, id = '', sum = ''] = TAG.exec(tag) ?? [];
  return id === '' ? undefined : { id, key: figureKey(id), sum };
}

export function readBookmark(name: string): FigureMark | undefined {
  const [, key = '', sum = ''] = BOOKMARK.exec(name) ?? [];
  return key === '' ? undefined : { key, sum };
}

/** The id where the tag can hold it; otherwise its beginning and a checksum of the whole. */
export function shortId(id: string): string {
  return id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID - 15)}~${wideSum(id)}`;
}

/** 14 characters for an id, so that no two of a hundred thousand figures meet. */
export function figureKey(id: string): string {
  return wideSum(shortId(id));
}

export function textSum(text: string): string {
  return sumOf(text, OFFSETS[0]);
}

function wideSum(text: string): string {
  return OFFSETS.map((offset) => sumOf(text, offset)).join('');
}

/** FNV-1a, 32 bits, as 7 digits of base 36. */
function sumOf(text: string, offset: number): string {
  let hash: number = offset;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}
