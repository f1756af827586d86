/**
 * A finding's sentence as its card tells it. The card's head already names the figure, so that a sentence opening with
 * 「四川 会员人数」为 44,551， loses those words: 应在 3,795,000 到 4,590,000 之间。
 */
import type { Finding } from '../../model/finding';
import type { Locale } from '../../actions/state';
import { describeFinding } from '../../checks/describe-finding';

export function remarkOf(finding: Finding, locale: Locale): string {
  const sentence = describeFinding(finding, locale === 'en' ? 'en' : 'zh');
  const opening = locale === 'en' ? `“${finding.subject}” is ${finding.actual}, ` : `「${finding.subject}」为 ${finding.actual}，`;
  if (finding.blamed || !sentence.startsWith(opening)) return sentence;
  const rest = sentence.slice(opening.length);
  return locale === 'en' ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
}
