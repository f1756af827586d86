/** What is wrong with a definition that a person wrote: all of it at once, each fault at its cell where it has one. */
import type { CellRef } from '../model/address';
import { InputError } from '../model/input-error';

export interface DefinitionFault {
  /** One clause, with its place in front: 「指标」C5：计量单位「打」不认识. */
  readonly text: string;
  readonly place?: CellRef;
}

export class DefinitionInvalid extends InputError {
  constructor(name: string, readonly faults: readonly DefinitionFault[]) {
    const [first] = faults;
    const more = faults.length > 1 ? `（共 ${faults.length} 处，先改这一处）` : '';
    super('definition-invalid', `表式定义「${name}」有误：${first?.text ?? '读不出'}${more}。`);
  }
}
