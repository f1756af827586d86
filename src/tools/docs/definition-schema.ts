/** docs/definition.schema.json: the JSON form of a definition, from the same fields that the reader takes. */
import { FORM_FIELDS, ISSUE_FIELDS, ITEM_FIELDS, RATE_FIELDS, RECORD_FIELDS, RELATION_FIELDS, valuesOf, type DefinitionField } from '../../forms/definition-fields';

type Schema = Readonly<Record<string, unknown>>;

export function definitionSchema(): string {
  const lists = { issue: objectOf(ISSUE_FIELDS), items: listOf(ITEM_FIELDS, 1), fields: listOf(RECORD_FIELDS, 2), relations: listOf(RELATION_FIELDS), rates: listOf(RATE_FIELDS) };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '表式定义',
    description: '写法见 docs/definitions.md，审核关系的写法见 docs/relations.md。',
    ...objectOf(FORM_FIELDS, lists),
    oneOf: [{ required: ['items'] }, { required: ['fields'], properties: { layout: { const: 'records' } } }],
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function objectOf(fields: readonly DefinitionField[], more: Schema = {}): Schema {
  return {
    type: 'object',
    required: fields.filter(({ required }) => required).map(({ key }) => key),
    properties: { ...Object.fromEntries(fields.map((field) => [field.key, propertyOf(field)])), ...more },
  };
}

function listOf(fields: readonly DefinitionField[], minItems = 0): Schema {
  return { type: 'array', ...(minItems > 0 && { minItems }), items: objectOf(fields) };
}

function propertyOf(field: DefinitionField): Schema {
  const description = { title: field.headings[0], description: field.meaning };
  switch (field.kind) {
    case 'text':
      return { ...description, type: ['string', 'number'], ...(field.required && { minLength: 1 }) };
    case 'list':
      return { ...description, type: 'array', items: { type: 'string' } };
    case 'flag':
      return { ...description, type: 'boolean' };
    case 'decimals':
      return { ...description, type: 'integer', minimum: 0, maximum: 6 };
    case 'choice':
      return { ...description, enum: valuesOf(field) };
    case 'choices':
      return { ...description, type: 'array', items: { enum: valuesOf(field) } };
  }
}
