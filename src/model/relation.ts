/** An 审核关系 as a scheme states it; `relations/` gives the text its meaning. */
/** The gravest first. */
export const LEVELS = ['hard', 'soft', 'hint'] as const;
export type Level = (typeof LEVELS)[number];

export interface RelationDefinition {
  /** kebab-case, unique within the form. */
  readonly id: string;
  /** In the relation language: 会员人数 <= 职工人数. */
  readonly text: string;
  readonly level: Level;
  /** The article, source or published figures it rests on. */
  readonly clause: string;
  /** Why, in one sentence for the clerk. */
  readonly note?: string;
}
