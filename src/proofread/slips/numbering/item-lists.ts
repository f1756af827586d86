/**
 * The lists that the items of a draft make. A list ends when an item of a list around it follows (二、 ends the （一）… under 一、) or when
 * its own number begins again at one. A number that does not continue its list stays in it: the gap is what is wrong.
 */
import { oncePerDraft } from '../once-per-draft';
import { itemHeads, type ItemHead, type ItemStyle } from './item-heads';

export interface ItemList {
  readonly style: ItemStyle;
  readonly heads: readonly ItemHead[];
  /** The item under which it stands. */
  readonly under?: ItemHead;
}

interface OpenList {
  readonly style: ItemStyle;
  readonly heads: ItemHead[];
  readonly under?: ItemHead;
  readonly around?: OpenList;
}

/** 「1、」 and 「1.」 in one list are a slip of style; as two lists they are levels. */
const KIN: Readonly<Partial<Record<ItemStyle, ItemStyle>>> = { '1、': '1.', '1.': '1、' };

export const itemLists = oncePerDraft((draft): readonly ItemList[] => {
  const lists: OpenList[] = [];
  const current = new Map<ItemStyle, OpenList>();
  let last: OpenList | undefined;
  const begin = (head: ItemHead): OpenList => {
    const around = listAround(last, head.style);
    const under = around?.heads.at(-1);
    const list: OpenList = { style: head.style, heads: [head], ...(around && { around }), ...(under && { under }) };
    lists.push(list);
    current.set(head.style, list);
    return list;
  };
  for (const head of itemHeads(draft)) {
    const list = head.number === 1 && !head.isMerged ? undefined : continued(current, head);
    if (head.isMerged && (!list || !isDue(list, head))) continue;
    if (list) {
      list.heads.push(head);
      for (const [style, other] of current) if (isWithin(other, list)) current.delete(style);
      last = list;
    } else {
      last = begin(head);
    }
  }
  return lists;
});

function continued(current: ReadonlyMap<ItemStyle, OpenList>, head: ItemHead): OpenList | undefined {
  const own = current.get(head.style);
  const kin = current.get(KIN[head.style] ?? head.style);
  const isKins = kin?.heads.at(-1)!.number === head.number - 1 && own?.heads.at(-1)!.number !== head.number - 1;
  return isKins ? kin : own;
}

/** A number within a paragraph counts only where the paragraph is itself an item of the list and the number comes next, or next but one. */
function isDue({ heads }: OpenList, { number, paragraph }: ItemHead): boolean {
  const before = heads.at(-1)!;
  return before.paragraph === paragraph && heads.length >= 2 && number > before.number && number <= before.number + 2;
}

/** A list that begins again stands where its forerunner stood; so lists lie within one another no deeper than there are styles. */
function listAround(last: OpenList | undefined, style: ItemStyle): OpenList | undefined {
  for (let each = last; each; each = each.around) if (each.style === style) return each.around;
  return last;
}

function isWithin(list: OpenList, around: OpenList): boolean {
  for (let each = list.around; each; each = each.around) if (each === around) return true;
  return false;
}
