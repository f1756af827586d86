/** Outcomes as lines of the panel: every check by its title, with the reason where it could not run. */
import type { Locale } from '../../actions/state';
import { checkTitle } from '../../checks/describe-finding';
import type { CheckOutcome } from '../../model/finding';
import type { Form } from '../../model/form';
import type { Words } from '../locale/words';
import type { OutcomeLine } from './OutcomePanel';
import { relationText } from './relation-text';

export interface OutcomeLines {
  readonly passed: readonly OutcomeLine[];
  readonly skipped: readonly OutcomeLine[];
}

export function outcomeLines(outcomes: readonly CheckOutcome[], forms: readonly Form[], locale: Locale, words: Words): OutcomeLines {
  const language = locale === 'en' ? 'en' : 'zh';
  const sheets = new Map(forms.map(({ id, sheet }) => [id, sheet]));
  const several = forms.length > 1;
  const lineOf = (outcome: CheckOutcome, at: number): OutcomeLine => {
    const check = checkTitle(outcome.checkId, language);
    const title = outcome.asserts === undefined ? check : relationText(outcome.asserts);
    const reason = outcome.state === 'skipped' ? outcome.reason : outcome.state === 'broke' ? words.check.broke : undefined;
    return {
      key: `${at}`,
      title: several ? `${title} · ${sheets.get(outcome.formId) ?? ''}` : title,
      ...(reason !== undefined && { reason }),
    };
  };
  return {
    passed: outcomes.filter(({ state }) => state === 'passed').map(lineOf),
    skipped: outcomes.filter(({ state }) => state === 'skipped' || state === 'broke').map(lineOf),
  };
}
