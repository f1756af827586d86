/** Every fault of a template before anything is filled in: names that nobody knows, loops that do not close, units that do not fit. */
import type { FigureNames } from '../../document/named-figures';
import { ASPECTS } from '../../document/named-figures';
import { nearestWords } from '../../forms/nearest-names';
import type { Claim } from '../../model/claim';
import { unitOfMeasure } from '../../text/unit-of-measure';
import { BARE, inAskedUnit } from './figure-format';
import { readCondition } from './template-condition';
import type { TemplateFault } from './template-fault';
import type { PlacedTag, TemplateParagraph } from './template-paragraphs';
import { WORDS, type TemplateTag } from './template-tag';

export interface Known {
  readonly names: FigureNames;
  /** The figure for the whole, where there is one: whether it can be told in the unit asked for. */
  readonly tell: (tag: Extract<TemplateTag, { kind: 'figure' }>) => Claim | undefined;
}

type Wrong = Omit<TemplateFault, 'paragraph' | 'tag'>;

export function findFaults(paragraphs: readonly TemplateParagraph[], known: Known): readonly TemplateFault[] {
  return [...paragraphs.flatMap((paragraph) => faultsIn(paragraph, known)), ...unpaired(paragraphs)];
}

function faultsIn(paragraph: TemplateParagraph, known: Known): readonly TemplateFault[] {
  const loose = paragraph.loose ? [{ paragraph, text: paragraph.loose === '{' ? '“{”没有配对的“}”' : '“}”没有配对的“{”', near: [] }] : [];
  return [...loose, ...paragraph.tags.flatMap(({ tag, written }) => wrongIn(tag, known).map((wrong) => ({ paragraph, tag: `{${written}}`, ...wrong })))];
}

function wrongIn(tag: TemplateTag, known: Known): readonly Wrong[] {
  switch (tag.kind) {
    case 'word':
    case 'units':
    case 'close':
      return [];
    case 'unknown-aspect':
      return [...unknownName(tag.name, known), { text: `没有“.${tag.aspect}”这种写法，可以写 ${ASPECTS.map((each) => `.${each}`).join('、')}、.占某指标`, near: nearestWords(tag.aspect, ASPECTS) }];
    case 'condition': {
      const condition = readCondition(tag.text, known.names.knows);
      return 'error' in condition ? [{ text: `条件写得不对，${condition.error}`, near: [] }] : condition.names.flatMap((name) => unknownName(name, known));
    }
    case 'figure':
      return [...unknownName(tag.name, known), ...(tag.whole === undefined ? [] : unknownName(tag.whole, known)), ...wrongUnit(tag, known)];
  }
}

function unknownName(name: string, { names }: Known): readonly Wrong[] {
  if (name === '') return [{ text: '没有写指标名', near: [] }];
  const meant = names.couldMean(name);
  if (meant.length > 0) return [{ text: `“${name}”可以是${meant.map((each) => `“${each}”`).join('、')}，写全名`, near: [] }];
  return names.knows(name) ? [] : [{ text: `没有叫“${name}”的指标`, near: nearestWords(name, [...names.all, ...WORDS]) }];
}

function wrongUnit(tag: Extract<TemplateTag, { kind: 'figure' }>, known: Known): readonly Wrong[] {
  const { unit } = tag;
  if (unit === undefined || unit === BARE) return [];
  if (!unitOfMeasure(unit)) return [{ text: `“${unit}”不是计量单位；只要数字时写 |数`, near: [] }];
  const claim = known.tell(tag);
  return claim && !inAskedUnit(claim, unit) ? [{ text: `“${claim.text}”不能换成以“${unit}”计`, near: [] }] : [];
}

interface Opened {
  readonly paragraph: TemplateParagraph;
  readonly placed: PlacedTag;
}

/** A loop ends in the part where it began, and the inner one first. */
function unpaired(paragraphs: readonly TemplateParagraph[]): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  const open: Opened[] = [];
  const unclosed = ({ paragraph, placed }: Opened): TemplateFault => ({ paragraph, tag: `{${placed.written}}`, text: '没有与它配对的结尾，在要结束的地方写 {/}', near: [] });
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.part !== paragraphs[at - 1]?.part) faults.push(...open.splice(0).map(unclosed));
    for (const placed of paragraph.tags) {
      const { tag, written } = placed;
      if (tag.kind === 'units' || tag.kind === 'condition') open.push({ paragraph, placed });
      if (tag.kind !== 'close') continue;
      const begun = open.pop();
      if (!begun) faults.push({ paragraph, tag: `{${written}}`, text: '前面没有与它配对的 {#…}', near: [] });
      else if (!closes(tag.name, begun.placed.tag)) faults.push({ paragraph, tag: `{${written}}`, text: `与它配对的是“{${begun.placed.written}}”，名称不同`, near: [] });
    }
  }
  return [...faults, ...open.map(unclosed)];
}

/** 「{/}」 closes anything; 「{/单位}」 a loop; 「{/如果}」, or the condition once more, a condition. */
function closes(name: string, tag: TemplateTag): boolean {
  if (name === '') return true;
  if (tag.kind === 'units') return /^各?单位$/u.test(name);
  return tag.kind === 'condition' && (/^(?:如果|若|if)$/iu.test(name) || name.replace(/^(?:如果|若|if\b)\s*/iu, '') === tag.text);
}
