/**
 * A figure in a docx: an inline content control (w:sdt, ECMA-376 17.5.2) that carries the claim's id as its tag, so that a later refresh
 * finds the figure wherever the clerk has moved it. Its name in Word is the arithmetic: 「会员总数：统计表!D7」.
 * Word refuses a file whose tag or name is longer than 64 characters.
 */
import type * as Docx from 'docx';
import type { Claim } from '../../model/claim';

const LONGEST = 64;

export function figureControl(docx: typeof Docx, claim: Claim, order: number, run: Docx.TextRun): Docx.BuilderElement {
  const { BuilderElement } = docx;
  const property = (name: string, value: string | number) =>
    new BuilderElement<{ value: string | number }>({ name, attributes: { value: { key: 'w:val', value } } });
  return new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          property('w:alias', shortened(claim.arithmetic)),
          property('w:tag', figureTag(claim.id)),
          property('w:id', order),
        ],
      }),
      new BuilderElement({ name: 'w:sdtContent', children: [run] }),
    ],
  });
}

/** The claim's id where Word can hold it; otherwise its beginning and a checksum of the whole. */
export function figureTag(id: string): string {
  return id.length <= LONGEST ? id : `${id.slice(0, LONGEST - 9)}.${checksum(id)}`;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** FNV-1a, 32 bits, as 8 hexadecimal digits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
