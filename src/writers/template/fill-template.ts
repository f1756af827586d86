/**
 * The clerk's own .docx filled with the figures of the sheet. Tags, loops and conditions are found and carried out by docxtemplater,
 * loaded only when a template is filled; what they mean is ours (template-tag.ts). Every figure that is put in sits in a content
 * control, so that the document can be brought up to date later; a figure that is missing is a shaded 「【待补：会员人数】」 in one, too.
 * The same template and sheet give the same bytes.
 */
import { namedFigures, type FigureNames, type NamedFigures } from '../../document/named-figures';
import { preparedFor, unitsOf, type ReportedUnit } from '../../document/unit-figures';
import type { PreparedFigures } from '../../narrative/prepared-figures';
import { placeholder } from '../docx/figure-control';
import { openDocx, partOf, savedDocx, textParts, xmlOf, type Parts } from '../package/docx-package';
import { findFaults } from './find-faults';
import { putFigures } from './put-figures';
import { withMarks, withPlainBraces } from './prepared-template';
import { renderTemplate } from './render-template';
import { readCondition } from './template-condition';
import { TemplateFaulty } from './template-fault';
import { templateParagraphs } from './template-paragraphs';
import { templateFigure, type TemplateFigure } from './template-figures';
import { isLoop, parseTag, type Word } from './template-tag';
import { tidyFilled } from './tidy-filled';

export interface TemplateOptions {
  readonly names: FigureNames;
  /** 填报单位, and the period as printed; "" where they are not known. */
  readonly unitName: string;
  readonly periodText: string;
  readonly fileName?: string;
}

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** In reading order of the parts. */
  readonly figures: readonly TemplateFigure[];
  /** Ids of figures that the sheet does not have: holes to be seen in the document. */
  readonly holes: readonly string[];
  /** Conditions that could not be judged, for want of a figure: a mark stands in the place of what they enclose. */
  readonly open: readonly string[];
}

/** What a tag is looked up in: the whole, or one unit of a loop. */
interface Scope {
  readonly unit?: ReportedUnit;
  /** The sheet has no units: the loop is written once, of holes. */
  readonly isHole?: true;
  /** From 1. */
  readonly order?: number;
}

/** @throws TemplateFaulty, DocumentUnreadable */
export async function fillTemplate(template: Uint8Array, prepared: PreparedFigures, options: TemplateOptions): Promise<FilledTemplate> {
  const { names, fileName = '模板' } = options;
  const parts = withPlainBraces(openDocx(template, fileName));
  const whole = namedFigures(prepared);
  const faults = findFaults(templateParagraphs(parts), { names, tell: (tag) => whole.tell(tag) });
  if (faults.length > 0) throw new TemplateFaulty(fileName, faults);

  const units = unitsOf(prepared);
  const figuresFor = remembered(whole, prepared);
  const put: TemplateFigure[] = [];
  const open = new Set<string>();
  /** Of 「{#如果 甲}…{/}{^如果 甲}…{/}」 only the first leaves a mark. */
  let marked: { readonly text: string; readonly scope: Scope; readonly inverted: boolean } | undefined;
  const markFor = (text: string, scope: Scope, inverted: boolean): string => {
    open.add(text);
    const isOther = marked?.text === text && marked.scope === scope && marked.inverted !== inverted;
    marked = { text, scope, inverted };
    return isOther ? '' : placeholder(put.push(unjudged(text)) - 1);
  };
  const filled = await renderTemplate<Scope>(withMarks(parts), {}, {
    put(text, scope) {
      const tag = parseTag(text);
      if (tag.kind === 'word') return wordFor(tag.word, scope, options);
      return tag.kind === 'figure' ? placeholder(put.push(templateFigure(figuresFor(scope), tag, scope.unit?.key)) - 1) : '';
    },
    open(text, scope, inverted) {
      if (isLoop(text)) return units.length === 0 ? [NO_UNIT] : units.map((unit, at): Scope => ({ unit, order: at + 1 }));
      return holds(text, figuresFor(scope), names) ?? { inPlace: markFor(text, scope, inverted) };
    },
  }, fileName);
  const { parts: finished, figures } = putFigures(tidied(filled), put);
  return { bytes: savedDocx(finished), figures, holes: figures.filter(({ claim, isUnjudged }) => !claim && !isUnjudged).map(({ id }) => id), open: [...open] };
}

const NO_UNIT: Scope = { unit: { key: '各单位', name: '【待补：单位名称】' }, isHole: true };

function unjudged(condition: string): TemplateFigure {
  return { id: `如果 ${condition}`, text: `【待定：${condition}】`, arithmetic: `${condition}：缺少数字，无法判断`, isUnjudged: true };
}

function tidied(parts: Parts): Parts {
  return { ...parts, ...Object.fromEntries(textParts(parts).map((name) => [name, partOf(tidyFilled(xmlOf(parts[name]!)))])) };
}

function holds(text: string, figures: NamedFigures, names: FigureNames): boolean | undefined {
  const condition = readCondition(text, names.knows);
  return 'error' in condition ? undefined : condition.holds(figures);
}

const NOTHING = namedFigures({ forms: [], findings: [], rates: [] });

/** A ledger of a thousand units is not read anew for each tag. */
function remembered(whole: NamedFigures, prepared: PreparedFigures): (scope: Scope) => NamedFigures {
  const known = new Map<string, NamedFigures>();
  return ({ unit, isHole }) => {
    if (isHole) return NOTHING;
    if (!unit) return whole;
    const figures = known.get(unit.key) ?? namedFigures(preparedFor(prepared, unit.key));
    known.set(unit.key, figures);
    return figures;
  };
}

function wordFor(word: Word, { unit, order }: Scope, { unitName, periodText }: TemplateOptions): string {
  switch (word) {
    case '单位名称':
      return (unit?.name ?? unitName) || '【待补：单位名称】';
    case '报告期':
      return periodText || '【待补：报告期】';
    case '年份':
      return /\d{4}/u.exec(periodText)?.[0] ?? '【待补：年份】';
    case '序号':
      return order === undefined ? '' : String(order);
  }
}
