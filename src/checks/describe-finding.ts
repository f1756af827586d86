/** Words a finding in the reader's language: place, actual, expected, why. */
import type { Finding } from '../model/finding';
import { checks } from './index';
import type { AnyCheck, Locale } from './check';

const byId: ReadonlyMap<string, AnyCheck> = new Map(checks.map((check) => [check.id, check]));

export function describeFinding(finding: Finding, locale: Locale = 'zh'): string {
  const message = byId.get(finding.checkId)?.messages[locale][finding.messageId];
  if (!message) throw new Error(`no message ${finding.checkId}/${finding.messageId}`);
  const { subject, actual, expected = '' } = finding;
  const sentence = message({ subject, actual, expected }, finding.data as never);
  const whole = sentence + suspicionOf(finding, locale);
  const others = finding.alsoBreaks ?? 0;
  if (others === 0) return whole;
  return locale === 'zh' ? `${whole}另有 ${others} 条审核关系也因这一格不成立。` : `${whole} ${others} more relations fail because of this cell.`;
}

/** The sentence tells the relation; where another of its cells is held to be wrong, that one is named. */
function suspicionOf({ blamed }: Finding, locale: Locale): string {
  if (!blamed) return '';
  const { subject, actual } = blamed;
  return locale === 'zh' ? `多半是「${subject}」（${actual || '空'}）填错了。` : ` “${subject}” (${actual || 'blank'}) is the likely error.`;
}

export function checkTitle(checkId: string, locale: Locale = 'zh'): string {
  return byId.get(checkId)?.title[locale] ?? checkId;
}
