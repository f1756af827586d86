/** Addresses as Range takes them: A1, A1:B2, A:C, 3:5, several with commas, dollar signs anywhere. At most 255 characters, as in VBA. */
import { columnName, columnNumber, type Rectangle } from '../../../src/model/address';
import { LAST_COLUMN, LAST_ROW } from './book';

const LONGEST = 255;

/** @throws where it is no address */
export function areasOf(address: string): readonly Rectangle[] {
  if (address.length > LONGEST) throw new Error('地址过长');
  return address.replaceAll('$', '').split(',').map(areaOf);
}

function areaOf(address: string): Rectangle {
  const [from = '', to = from] = address.split(':');
  const [a, b] = [cornerOf(from), cornerOf(to)];
  const area = { top: a.row ?? 1, left: a.column ?? 1, bottom: b.row ?? LAST_ROW, right: b.column ?? LAST_COLUMN };
  return checked({ top: Math.min(area.top, area.bottom), left: Math.min(area.left, area.right), bottom: Math.max(area.top, area.bottom), right: Math.max(area.left, area.right) });
}

function cornerOf(text: string): { row?: number; column?: number } {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || text === '') throw new Error('无效的地址');
  return { ...(match[1] !== undefined && { column: columnNumber(match[1]) }), ...(match[2] !== undefined && { row: Number(match[2]) }) };
}

/** @throws outside the sheet */
export function checked(area: Rectangle): Rectangle {
  if (!(area.top >= 1 && area.left >= 1 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN)) throw new Error('超出工作表范围');
  return area;
}

/** As Address() gives it: $A$1:$C$9 */
export function absolute({ top, left, bottom, right }: Rectangle): string {
  const from = `$${columnName(left)}$${top}`;
  return top === bottom && left === right ? from : `${from}:$${columnName(right)}$${bottom}`;
}
