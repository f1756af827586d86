/** Which units count the same: 「12人」 and 「30名」 can be added up, 「12人」 and 「30人次」 cannot. */
const FAMILIES: readonly (readonly string[])[] = [['人', '名', '位'], ['家', '个'], ['次', '场', '期', '场次', '期次'], ['条', '项', '件'], ['件', '起', '例', '宗'], ['元', '人民币元']];

export function isSameUnit(a: string, b: string): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}
