/**
 * Colours of a file as #RRGGBB. A file names a colour by value, by its place in the theme with a tint, or by an index
 * into the palette of 1997. ECMA-376 18.8.3 and 18.8.19: theme 0 is lt1, 1 is dk1; a tint of −0.25 darkens by a quarter:
 * theme 0 (white) with tint −0.25 → #BFBFBF.
 */
export interface FileColour {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

export type Theme = readonly string[];

const THEME_NAMES = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const OFFICE_THEME: Theme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const INDEXED_FROM_16 = [
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080', '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF', '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696', '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
];

/** @param xml the theme part of the file, where it has one */
export function readTheme(xml: string | undefined): Theme {
  if (!xml) return OFFICE_THEME;
  return THEME_NAMES.map((name, index) => {
    const element = new RegExp(`<a:${name}>\\s*<a:(?:srgbClr val|sysClr [^>]*lastClr)="([0-9A-Fa-f]{6})"`).exec(xml);
    return element?.[1]?.toUpperCase() ?? OFFICE_THEME[index]!;
  });
}

/** @returns undefined for no colour or the automatic one */
export function hexColour(colour: FileColour | undefined, theme: Theme): string | undefined {
  if (!colour) return undefined;
  const base = baseColour(colour, theme);
  return base === undefined ? undefined : `#${tinted(base, colour.tint ?? 0)}`;
}

function baseColour({ argb, theme: place, indexed }: FileColour, theme: Theme): string | undefined {
  if (argb !== undefined) return /^[0-9A-Fa-f]{6,8}$/.test(argb) ? argb.slice(-6).toUpperCase() : undefined;
  if (place !== undefined) return theme[place];
  if (indexed === undefined) return undefined;
  return indexed < 16 ? INDEXED[indexed % 8] : INDEXED_FROM_16[indexed - 16];
}

/** Toward black below 0, toward white above, in lightness alone, which per channel is the same line. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));
  return channels
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
