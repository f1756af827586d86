import { hexColour, readTheme, type FileColour } from '../../../src/hosts/embedded/theme-colours';

const office = readTheme(undefined);
const own = readTheme('<a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="c4161c"/></a:accent1></a:clrScheme>');

test.each<[name: string, colour: FileColour | undefined, hex: string | undefined]>([
  ['a colour by value', { argb: 'FFFFC629' }, '#FFC629'],
  ['a value without alpha', { argb: '1f2e3d' }, '#1F2E3D'],
  ['white of the theme', { theme: 0 }, '#FFFFFF'],
  ['white darkened by a quarter', { theme: 0, tint: -0.25 }, '#BFBFBF'],
  ['black lightened by half', { theme: 1, tint: 0.5 }, '#808080'],
  ['an accent', { theme: 4 }, '#4472C4'],
  ['the palette of 1997', { indexed: 10 }, '#FF0000'],
  ['its second part', { indexed: 22 }, '#C0C0C0'],
  ['the automatic colour', { indexed: 64 }, undefined],
  ['no colour', undefined, undefined],
])('%s', (_, colour, hex) => {
  expect(hexColour(colour, office)).toBe(hex);
});

test.each([[{ theme: 4 }, '#C4161C'], [{ theme: 1 }, '#111111'], [{ theme: 5 }, '#ED7D31']])('takes %j from the theme of the file where it has one', (colour, hex) => {
  expect(hexColour(colour, own)).toBe(hex);
});
