/**
 * Serial numbers of dates. The core counts days as the 1900 system does; files of the 1904 system are
 * 1 462 days behind, and strict files write 2026-06-30 in plain.
 *
 *   45838 ↔ 2025-06-30;  44376 in a 1904 file is the same day
 */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** A format that shows days or hours: letters of dates outside quotes, escapes and [colour] brackets. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';')[0] ?? '';
  return !/general/i.test(bare) && /[ymdhs]|上午/i.test(bare);
}

/** @returns undefined where the text is no ISO date */
export function serialOfIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
