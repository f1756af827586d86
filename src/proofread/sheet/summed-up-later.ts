/**
 * Figures that are but parts of one told behind them: of 「举办工会干部培训1期80人，主席培训2期106人，共3期186人」 only 3期 and 186人 can be what the
 * sheet has. A total stands without a name of its own, so that 「新增会员486人，会员共11318人」 sums up nothing.
 */
import type { Surroundings } from './surroundings';

const TOTAL = /^[，,；;]?(?:以上|两项|三项|各项)?(?:共|合计|共计|总计|累计|一共|合共)(?:有|达|为|培训|举办|新增|发展|慰问|发放|筹集)?$/u;

export function summedUpLater(figures: readonly Surroundings[]): ReadonlySet<Surroundings> {
  const parts = new Set<Surroundings>();
  figures.forEach((total, at) => {
    const opened = TOTAL.test(total.since) ? at : at > 0 && total.since === '' && TOTAL.test(figures[at - 1]!.since) ? at - 1 : undefined;
    if (opened === undefined) return;
    for (const figure of figures.slice(0, opened)) if (figure.numeral.unit === total.numeral.unit) parts.add(figure);
  });
  return parts;
}
