/** Text as it may stand in HTML, between tags and in a quoted attribute: 「A&B」 → 「A&amp;B」. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
