/** What is said of a pasted label that means no indicator of the form, or may mean several. */
import type { FormDefinition } from '../../model/form';

/** @param candidates indicator ids that fit or come near */
export function reasonOfOpen(candidates: readonly string[], { items }: FormDefinition): string {
  const titles = candidates.map((id) => items.find(({ indicator }) => indicator.id === id)?.indicator.title ?? id);
  if (titles.length === 0) return '本表没有这个指标';
  return `不能确定是哪个指标，相近的有${titles.map((title) => `「${title}」`).join('、')}，请指定`;
}
