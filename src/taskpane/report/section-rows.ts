/** The sections a person can choose among: those that have something to say, in the order and state chosen, before they are redrafted. */
import type { DraftedReport, ReportDraft } from '../../actions/report-draft';
import { inOrder } from '../../narrative/section-order';

export interface SectionRow {
  readonly id: string;
  readonly heading: string;
  readonly isWritten: boolean;
  /** 导语 and 结语 are not. */
  readonly isMovable: boolean;
}

export function sectionRows({ outline }: Pick<DraftedReport, 'outline'>, { leaveOut, order }: Pick<ReportDraft, 'leaveOut' | 'order'>): readonly SectionRow[] {
  const speaking = outline.filter(({ state }) => state !== 'silent');
  const headed = speaking.filter(({ isHeaded }) => isHeaded);
  const turns = inOrder(headed, order).values();
  return speaking.map((section) => {
    const { id, heading, isHeaded } = section.isHeaded ? turns.next().value! : section;
    return { id, heading, isWritten: !leaveOut.includes(id), isMovable: isHeaded };
  });
}

export function leftOutWith(leaveOut: readonly string[], id: string, isWritten: boolean): readonly string[] {
  const others = leaveOut.filter((each) => each !== id);
  return isWritten ? others : [...others, id];
}
