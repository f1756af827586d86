/**
 * Whether a definition that a person wrote is of a form of figures or of a list of records, and what stands in it that
 * belongs to the other kind: relations of a list, fields of a form. Nothing of that is passed over in silence.
 */
import { DEFINITION_SHEETS, FORM_FIELDS, fieldNamed, wordOf, type FormKind } from './definition-fields';
import type { DefinitionReader } from './definition-reader';

const NAMES: Readonly<Record<FormKind, string>> = { figures: '有指标的表', records: '名册' };

/** Without a layout, what is written decides. */
export function kindOfForm(root: DefinitionReader): FormKind {
  const layout = root.optionalText('layout');
  if (layout !== undefined) return layout === 'records' ? 'records' : 'figures';
  return root.isGiven('fields') && !root.isGiven('items') ? 'records' : 'figures';
}

export function noteOtherKind(root: DefinitionReader): void {
  const kind = kindOfForm(root);
  for (const { key, only } of FORM_FIELDS) {
    if (only !== undefined && only !== kind && root.isGiven(key)) root.fault(key, `${root.nameOf(key)} 只用于${NAMES[only]}，${NAMES[kind]}不填`);
  }
  for (const { name, key, fields, only } of DEFINITION_SHEETS) {
    if (only === undefined || only === kind || !root.isGiven(key)) continue;
    const [first] = root.list(key, fields);
    const told = root.inWords ? `工作表「${name}」` : key;
    first?.fault(fields[0]!.key, `${told} 只用于${NAMES[only]}；${elseIn(root, kind)}`, true);
  }
}

function elseIn({ inWords }: DefinitionReader, kind: FormKind): string {
  if (kind === 'records') return `名册的项目写在${inWords ? '工作表「字段」里' : ' fields 里'}`;
  const layout = fieldNamed(FORM_FIELDS, 'layout');
  return `是名册的，${inWords ? `“版式”应为 ${wordOf(layout, 'records')}` : 'layout 应为 records'}`;
}
