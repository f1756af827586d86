/**
 * Ids that the docx library draws by chance (relationships of a chart: 21 random characters) or counts on from one document to the next
 * (drawings), given anew by their order, so that the same report gives the same bytes.
 */
import { strFromU8, strToU8 } from 'fflate';

const BY_CHANCE = /"(rId[\w-]{12,})"/gu;
const DRAWING = /<wp:docPr id="\d+"/gu;

export function settleIds(parts: Record<string, Uint8Array>): void {
  const given = new Map<string, string>();
  let drawings = 0;
  const settle = (id: string): string => {
    if (!given.has(id)) given.set(id, `rIdChart${given.size + 1}`);
    return given.get(id)!;
  };
  for (const name of Object.keys(parts).sort()) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const xml = strFromU8(parts[name]!);
    const settled = xml
      .replace(BY_CHANCE, (_, id: string) => `"${settle(id)}"`)
      .replace(DRAWING, () => {
        drawings += 1;
        return `<wp:docPr id="${drawings}"`;
      });
    if (settled !== xml) parts[name] = strToU8(settled);
  }
}
