/**
 * What every document host keeps to. Each test gets a host of its own on a document of `LETTER`, with the person's cursor in its first
 * paragraph; `person` is someone at the keyboard of that host. The report is that of test/support/clerks-report: BEFORE was written, the
 * sheet now says AFTER. Empty paragraphs around the report are the host's own affair.
 */
import type { DocumentHost } from '../../src/hosts/host';
import { HostRefused } from '../../src/hosts/host-refused';
import type { Claim } from '../../src/model/claim';
import type { DocumentFigure, DocumentText } from '../../src/model/document-text';
import { writeDocx } from '../../src/writers/docx';
import { openDocx, xmlOf } from '../../src/writers/package/docx-package';
import { findFigures } from '../../src/writers/refresh/find-figures';
import { judgeFigures, knownFigures } from '../../src/writers/refresh/judge-figures';
import { AFTER, BEFORE, report } from '../support/clerks-report';

export interface DocumentPerson {
  /** Types `words` where `at` stands for the first time outside of figures, in its place. */
  replace(at: string, words: string): Promise<void>;
  /** Types over the figure that stands there first with this text; its control stays. */
  overtype(figure: string, words: string): Promise<void>;
  /** Review, 限制编辑: nothing can be written. */
  protect(): Promise<void>;
  /** A comment of their own on the first place with these words. */
  comment?(on: string, text: string): Promise<void>;
}

export interface DocumentSubject {
  readonly host: DocumentHost;
  readonly person: DocumentPerson;
  /** What a person reads: the paragraphs, those of cells included. */
  paragraphs(): Promise<readonly string[]>;
  selected?(): Promise<string>;
  /** Every comment with the words it is on. Those of the host may begin with a sign of their own: 【校对】. */
  comments?(): Promise<readonly { readonly on: string; readonly text: string }[]>;
  dispose?(): Promise<void>;
}

export interface DocumentContractOptions {
  readonly can: DocumentHost['can'];
  /** A bookmark has room for the key of a figure, not for its id. */
  readonly idsAreLost?: true;
  start(paragraphs: readonly string[]): Promise<DocumentSubject>;
}

const [GREETING, CLOSING] = ['各位领导：', '特此报告。'] as const;
export const LETTER: readonly string[] = [GREETING, CLOSING];

/** One sentence in our words: it ends with its only full stop. */
const SENTENCE = /^[^。]+。$/u;

export function describeDocumentHost(name: string, { can, idsAreLost, start }: DocumentContractOptions): void {
  let subject: DocumentSubject;

  const shown = async (): Promise<readonly string[]> => (await subject.paragraphs()).filter((text) => text.trim() !== '');
  const read = (): Promise<DocumentText> => subject.host.readText();
  const judged = async (claims: Iterable<Claim>) => {
    const text = await read();
    return judgeFigures(text, knownFigures(text.figures, claims));
  };
  const marked = (figures: readonly Partial<DocumentFigure>[]): readonly Partial<DocumentFigure>[] =>
    figures.map(({ id, key, sum, text }) => ({ ...(!idsAreLost && { id }), key, sum, text }) as Partial<DocumentFigure>);
  const refused = async (work: Promise<unknown>): Promise<void> => {
    const error = await work.then(() => undefined, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HostRefused);
    expect((error as HostRefused).message).toMatch(SENTENCE);
  };

  describe(`${name} keeps to the contract of a document host:`, () => {
    beforeEach(async () => {
      subject = await start(LETTER);
    });

    afterEach(() => subject.dispose?.());

    test('says what it can', () => {
      expect(subject.host.can).toEqual(can);
    });

    test('reads what a person wrote, and no figures in it', async () => {
      const { paragraphs, figures } = await read();
      expect(paragraphs.filter((text) => text !== '')).toEqual(LETTER);
      expect(figures).toEqual([]);
    });

    test('puts the report behind the paragraph that the person stands in', async () => {
      await subject.host.insert(report(BEFORE));
      expect(await shown()).toEqual([GREETING, ...(await textOf(BEFORE)), CLOSING]);
    });

    test('reads the text that is there', async () => {
      await subject.host.insert(report(BEFORE));
      expect((await read()).paragraphs.filter((text) => text.trim() !== '')).toEqual(await shown());
    });

    test('knows every figure of the report again, each at its place', async () => {
      await subject.host.insert(report(BEFORE));
      const { paragraphs, figures } = await read();
      expect(marked(inOrder(figures))).toEqual(marked(await figuresOf(BEFORE)));
      for (const { paragraph, offset, text } of figures) expect(paragraphs[paragraph]?.slice(offset, offset + text.length)).toBe(text);
    });

    test('puts a newer report in the place of the older one and leaves the rest', async () => {
      expect((await read()).hasReport).toBeUndefined();
      await subject.host.insert(report(BEFORE));
      expect((await read()).hasReport).toBe(true);
      await subject.person.replace(CLOSING, '特此报告，请审阅。');
      await subject.host.insert(report(AFTER));
      expect(await shown()).toEqual([GREETING, ...(await textOf(AFTER)), '特此报告，请审阅。']);
      expect(inOrder((await read()).figures).map(({ text }) => text)).toEqual((await figuresOf(AFTER)).map(({ text }) => text));
    });

    test('renews the figures and nothing else', async () => {
      await subject.host.insert(report(BEFORE));
      await subject.person.replace('走访困难职工', '领导班子带队走访困难职工');
      const { renewals, changed } = await judged(Object.values(AFTER));
      expect(changed).toHaveLength(7);
      await subject.host.refreshFigures(renewals);
      const expected = (await textOf(AFTER)).map((text) => text.replace('走访困难职工', '领导班子带队走访困难职工'));
      expect(await shown()).toEqual([GREETING, ...expected, CLOSING]);
    });

    test('leaves renewed figures to be renewed again', async () => {
      await subject.host.insert(report(BEFORE));
      await subject.host.refreshFigures((await judged(Object.values(AFTER))).renewals);
      expect(marked(inOrder((await read()).figures))).toEqual(marked(await figuresOf(AFTER)));
      const back = await judged(Object.values(BEFORE));
      expect(back).toMatchObject({ overtyped: [], missing: [], nameless: [] });
      await subject.host.refreshFigures(back.renewals);
      expect(await shown()).toEqual([GREETING, ...(await textOf(BEFORE)), CLOSING]);
    });

    test('keeps a figure that was typed over, and tells it', async () => {
      await subject.host.insert(report(BEFORE));
      await subject.person.overtype('92.3%', '92.5%');
      const { renewals, overtyped } = await judged(Object.values(AFTER));
      expect(overtyped).toMatchObject([{ from: '92.5%', to: '80.4%' }]);
      await subject.host.refreshFigures(renewals);
      expect((await shown()).join('')).toContain('下降4.5%，占职工的92.5%。职工入会率为95.41%。');
    });

    test('forgets a figure that was deleted with its words', async () => {
      await subject.host.insert(report(BEFORE));
      const before = (await read()).figures.length;
      await subject.person.overtype('58户', '');
      const { figures } = await read();
      expect(figures.filter(({ text }) => text !== '')).toHaveLength(before - 1);
      await subject.host.refreshFigures((await judged(Object.values(AFTER))).renewals);
      expect((await shown()).join('')).toContain('走访困难职工，同比');
    });

    test.each([
      ['a figure that is to be renewed was typed over', (person: DocumentPerson) => person.overtype('58户', '60户')],
      ['a figure that is to be renewed was deleted', (person: DocumentPerson) => person.overtype('58户', '')],
    ])('writes nothing where %s since it was read', async (_, change) => {
      await subject.host.insert(report(BEFORE));
      const { renewals } = await judged(Object.values(AFTER));
      await change(subject.person);
      const before = await shown();
      await refused(subject.host.refreshFigures(renewals));
      expect(await shown()).toEqual(before);
      await subject.host.refreshFigures((await judged(Object.values(AFTER))).renewals);
      expect((await shown()).join('')).toContain('共有会员1050人');
    });

    test('words that were written beside the figures since do not hinder', async () => {
      await subject.host.insert(report(BEFORE));
      const { renewals } = await judged(Object.values(AFTER));
      await subject.person.replace(GREETING, '各位领导、各位代表：');
      await subject.host.refreshFigures(renewals);
      expect(await shown()).toEqual(['各位领导、各位代表：', ...(await textOf(AFTER)), CLOSING]);
    });

    test('with nothing to renew there is nothing written', async () => {
      await subject.person.protect();
      await subject.host.refreshFigures([]);
      expect(await shown()).toEqual(LETTER);
    });

    test('a protected document is left as it is', async () => {
      await subject.host.insert(report(BEFORE));
      const { renewals } = await judged(Object.values(AFTER));
      await subject.person.protect();
      const before = await shown();
      await refused(subject.host.refreshFigures(renewals));
      await refused(subject.host.insert(report(AFTER)));
      expect(await shown()).toEqual(before);
    });

    if (can.select) {
      test('goes to a figure and to words between figures', async () => {
        await subject.host.insert(report(BEFORE));
        const { paragraphs, figures } = await read();
        const { paragraph, offset, text } = figures.find((figure) => figure.text === '58户')!;
        await subject.host.select({ paragraph, start: offset, end: offset + text.length });
        expect(await subject.selected!()).toBe('58户');
        const words = '走访困难职工';
        const start = paragraphs[paragraph]!.indexOf(words);
        await subject.host.select({ paragraph, start, end: start + words.length });
        expect(await subject.selected!()).toBe(words);
      });

      test('tells where a place is gone', async () => {
        await refused(subject.host.select({ paragraph: 200, start: 0, end: 2 }));
      });
    }

    if (can.remark) {
      test('remarks stand beside those of the person, and replace those of before', async () => {
        await subject.host.insert(report(BEFORE));
        await subject.person.comment!(GREETING, '称呼要不要改');
        const { paragraphs, figures } = await read();
        const { paragraph, offset, text } = figures.find((figure) => figure.text === '58户')!;
        await subject.host.remark([
          { place: { paragraph, start: offset, end: offset + text.length }, text: '表中是66户' },
          { place: { paragraph: paragraphs.indexOf(CLOSING), start: 0, end: 2 }, text: '可改为“专此”' },
        ]);
        expect(inText(await subject.comments!())).toEqual(['58户：表中是66户', '各位领导：：称呼要不要改', '特此：可改为“专此”']);
        await subject.host.remark([{ place: { paragraph, start: offset, end: offset + text.length }, text: '表中是70户' }]);
        expect(inText(await subject.comments!())).toEqual(['58户：表中是70户', '各位领导：：称呼要不要改']);
        await subject.host.remark([]);
        expect(inText(await subject.comments!())).toEqual(['各位领导：：称呼要不要改']);
        expect(await shown()).toEqual([GREETING, ...(await textOf(BEFORE)), CLOSING]);
      });
    }
  });
}

/** The text of a report as its .docx has it. */
async function textOf(told: typeof BEFORE): Promise<readonly string[]> {
  return (await written(told)).paragraphs.filter((text) => text.trim() !== '');
}

async function figuresOf(told: typeof BEFORE): Promise<readonly Partial<DocumentFigure>[]> {
  return inOrder((await written(told)).figures).map(({ id, key, sum, text }) => ({ id: id!, key, sum, text }));
}

const inDocx = new Map<typeof BEFORE, Promise<DocumentText>>();

function written(told: typeof BEFORE): Promise<DocumentText> {
  const known = inDocx.get(told) ?? writeDocx(report(told)).then((docx) => findFigures(xmlOf(openDocx(docx)['word/document.xml']!)));
  inDocx.set(told, known);
  return known;
}

function inOrder(figures: readonly DocumentFigure[]): readonly DocumentFigure[] {
  return [...figures].sort((a, b) => a.paragraph - b.paragraph || a.offset - b.offset);
}

function inText(comments: readonly { readonly on: string; readonly text: string }[]): readonly string[] {
  return comments.map(({ on, text }) => `${on}：${text.replace(/^【[^】]*】/u, '')}`).sort();
}
