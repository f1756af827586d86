/**
 * A chapter of one figure is no chapter. Two or more of them stand together behind the others, each as a paragraph that names its work:
 * 「集体协商与集体合同方面，以……。截至6月底，全区集体合同覆盖职工28291人。」 under 「其他各项工作」. A report of nothing but such chapters has one, 「主要工作情况」.
 */
import { isClaim, type Block } from '../model/report-document';

export interface WrittenSection {
  readonly id: string;
  /** Without its number; absent where it has none. */
  readonly heading?: string;
  /** One kind of work, which may stand with others. */
  readonly isWork: boolean;
  readonly blocks: readonly Block[];
}

/** What is already about all kinds of work. */
const OTHER = 'other';

export function gatherSmall(sections: readonly WrittenSection[]): readonly WrittenSection[] {
  const work = sections.filter(({ isWork }) => isWork);
  const gathered = work.filter((section) => section.id === OTHER || isSmall(section));
  if (gathered.length < 2) return sections;
  const isAll = gathered.length === work.length;
  const together: WrittenSection = { id: OTHER, heading: isAll ? '主要工作情况' : '其他各项工作', isWork: true, blocks: gathered.flatMap(named) };
  const last = isAll ? gathered[0] : work.filter((section) => !gathered.includes(section)).at(-1);
  return sections.flatMap((section) => {
    if (section === last) return isAll ? [together] : [section, together];
    return gathered.includes(section) ? [] : [section];
  });
}

/** Growth and progress are of the same figure. */
function isSmall({ blocks }: WrittenSection): boolean {
  const subjects = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines.filter(isClaim).map(({ subject }) => subject) : []));
  return new Set(subjects).size === 1;
}

function named({ id, heading = '', blocks }: WrittenSection): readonly Block[] {
  return blocks.map((block, at): Block => (at === 0 && id !== OTHER && block.kind === 'paragraph' ? { ...block, inlines: [`${heading}方面，`, ...block.inlines] } : block));
}
