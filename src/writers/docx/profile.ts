/** A named style of document: every measure and font in one place, so that no two styles are ever mixed. */

export type ProfileId = 'official' | 'plain';

export interface DocumentProfile {
  readonly id: ProfileId;
  /** For the person. */
  readonly name: string;
  /** In mm. */
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number; readonly footer: number };
  /** From line to line: in points, whatever stands on it, or as a multiple of the font's own. */
  readonly line: { readonly exactly: number } | { readonly times: number };
  readonly hasLineGrid: boolean;
  /** Sizes in points. */
  readonly textSize: number;
  readonly titleSize: number;
  readonly headingSizes: readonly [number, number, number];
  readonly tableSize: number;
  readonly pageNumber: { readonly size: number; readonly place: 'outside' | 'middle'; readonly dashes: boolean };
  /** Added behind each character, in points. */
  readonly characterSpace: number;
  readonly fonts: {
    readonly text: string;
    readonly title: string;
    readonly heading1: string;
    readonly heading2: string;
    readonly heading3: string;
    readonly pageNumber: string;
    readonly latin: string;
  };
}

/** One line of text, in points: what is left free above a title or a 落款. */
export function linePitch({ line, textSize }: DocumentProfile): number {
  return 'exactly' in line ? line.exactly : line.times * textSize * 1.3;
}

/** Between the margins, in points. */
export function textWidth({ page, margin }: DocumentProfile): number {
  return ((page.width - margin.left - margin.right) * 72) / 25.4;
}

/** From character to character in a full line, in points: a justified line of 28 spreads over the whole width. */
export function characterPitch(profile: DocumentProfile): number {
  const { textSize, characterSpace } = profile;
  return characterSpace === 0 ? textSize : textWidth(profile) / Math.floor(textWidth(profile) / (textSize + characterSpace));
}

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
