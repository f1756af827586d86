/**
 * The clause patterns that every section shares. Each returns nothing where its figure is missing.
 *   withFigure  签订集体合同的企业56家
 *   flow        新增会员312人，同比增长8.3%，完成年度目标的62.4%
 *   stock       会员7980人，同比增长4.1%，达到年度目标的97.6%
 *   partOf      女会员3512人，占会员的44%
 *   rates       建会单位职工入会率为95.41%，同比提高0.78个百分点；按建会企业计算，集体合同签订率为90.32%
 */
import type { Figures } from './figures';
import { rateWords } from './rate-claims';
import { joinClauses, listed, say, type Clause } from './say';

/** @param after what follows the figure: 发放价值23600元的慰问品 */
export function withFigure(figures: Figures, indicator: string, label: string, after = ''): Clause | undefined {
  const claim = figures.figure(indicator);
  return claim && say`${label}${claim}${after}`;
}

/** What was done in the period. */
export function flow(figures: Figures, indicator: string, label: string): Clause | undefined {
  return compared(figures, indicator, label, '完成年度目标的');
}

/** What there is at its end. */
export function stock(figures: Figures, indicator: string, label: string): Clause | undefined {
  return compared(figures, indicator, label, '达到年度目标的');
}

function compared(figures: Figures, indicator: string, label: string, progress: string): Clause | undefined {
  const claim = figures.figure(indicator);
  if (!claim) return undefined;
  const growth = figures.growth(indicator);
  const completion = figures.completion(indicator);
  return [label, claim, ...(growth ? say`，同比${growth}` : []), ...(completion ? say`，${progress}${completion}` : [])];
}

/** @param whole the whole's indicator, and its name as the sentence needs it */
export function partOf(figures: Figures, indicator: string, label: string, whole: string, wholeName: string): Clause | undefined {
  const claim = figures.figure(indicator);
  const share = figures.share(indicator, whole);
  return claim && share && say`${label}${claim}，占${wholeName}的${share}`;
}

/** 「基层工会62个，其中企业工会48个、机关工会6个」; a part that is more than its whole, or of another table, is not told. */
export function withParts(figures: Figures, clause: Clause | undefined, whole: string, parts: readonly (readonly [indicator: string, label: string])[]): Clause | undefined {
  const list = listed(parts.map(([indicator, label]) => figures.share(indicator, whole) && withFigure(figures, indicator, label)));
  return clause && list ? say`${clause}，其中${list}` : clause;
}

/** Rates of one basis stand together behind the name of that basis, those that hold it in their own name first. */
export function rates(figures: Figures, ...ids: readonly string[]): Clause | undefined {
  const groups = new Map<string, readonly Clause[]>([['', []]]);
  for (const id of ids) {
    const claim = figures.rate(id);
    const definition = figures.rateDefinition(id);
    if (!claim || !definition) continue;
    const points = figures.points(id);
    const { name, basis = '' } = rateWords(definition);
    const clause = say`${name}为${claim}`;
    groups.set(basis, [...(groups.get(basis) ?? []), points ? say`${clause}，同比${points}` : clause]);
  }
  return joinClauses(
    [...groups].map(([basis, clauses]) => {
      const list = joinClauses(clauses);
      return list && basis !== '' ? say`按${basis}计算，${list}` : list;
    }),
  );
}
