import { builtInForms } from '../../src/forms/definitions';
import { prepareReport } from '../../src/report';
import { relationExamples, type ExampleSheet } from '../../src/tools/docs/relation-example';
import type { FormDefinition } from '../../src/model/form';

const forms = builtInForms.filter(({ relations }) => relations.length > 0);
const cases = forms.flatMap((definition) =>
  relationExamples(definition).map((example, at) => [definition.code, definition.relations[at]!.text, definition, example] as const),
);

function statesOf(definition: FormDefinition, { workbook }: ExampleSheet): ReadonlyMap<string, string> {
  const { forms: read, outcomes } = prepareReport(workbook, { definitions: [definition] });
  expect(read.map((form) => form.definition.code)).toEqual([definition.code]);
  return new Map(outcomes.flatMap((outcome) => (outcome.checkId === 'relation-holds' && outcome.asserts !== undefined ? [[outcome.asserts, outcome.state] as const] : [])));
}

describe('the example sheets of each relation of the built-in forms', () => {
  test.each(cases)('%s: %s', (_code, text, definition, example) => {
    expect(example).toBeDefined();
    const passing = statesOf(definition, example!.passing);
    expect(passing.get(text)).toBe('passed');
    expect([...passing.values()]).not.toContain('found');
    const failing = statesOf(definition, example!.failing);
    const broken = [...failing].filter(([, state]) => state === 'found').map(([asserted]) => asserted);
    expect(broken).toEqual(expect.arrayContaining([text, ...example!.alsoBroken]));
    expect(broken).toHaveLength(1 + example!.alsoBroken.length);
  });

  test('the failing one breaks no other relation', () => {
    expect(cases.filter(([, , , example]) => example!.alsoBroken.length > 0).map(([, text]) => text)).toEqual([]);
  });

  test('the failing one is told as a finding of its relation', () => {
    for (const [, text, definition, example] of cases) {
      const { findings, outcomes } = prepareReport(example!.failing.workbook, { definitions: [definition] });
      const own = outcomes.flatMap((outcome) => (outcome.state === 'found' && outcome.asserts === text ? outcome.findings : []));
      expect(own.length).toBeGreaterThan(0);
      expect(findings.filter(({ checkId, place }) => checkId === 'relation-holds' && [own[0]!.place, ...own[0]!.related].some((each) => each.row === place.row && each.column === place.column))).not.toEqual([]);
    }
  });
});
