/** The contract on WPS 文字, in every way in which a build may differ. */
import { fakeWriter } from '../../../support/wps/writer/fake-writer';
import type { WriterOptions } from '../../../support/wps/writer/world';
import { shownParagraphs } from '../../../support/wps/writer/shown-paragraphs';
import { writerHost } from '../../../support/wps/writer/writer-host';
import { describeDocumentHost } from '../../document-contract';

const builds: readonly (readonly [name: string, options: Partial<WriterOptions>])[] = [
  ['a present build', {}],
  ['a build in which Text is a method and Item gives null', { textAsMethod: true, missing: 'null' }],
  ['a build that lists hidden bookmarks and keeps them when their text is replaced', { hidden: 'always', marksSurvive: true }],
  ['a build in which what is written at the edge of a bookmark belongs to it', { edgesGrow: true }],
  ['a build that makes no tables of text, knows no content controls and no undo records', { lacks: ['ConvertToTable', 'ContentControls', 'UndoRecord', 'Shading'] }],
];

describe.each(builds)('%s', (name, options) => {
  describeDocumentHost(`WPS 文字, ${name},`, {
    can: { insert: true, refresh: true, select: true, remark: true },
    idsAreLost: true,
    async start(paragraphs) {
      const fake = fakeWriter(paragraphs.join('\r'), options);
      const { paper } = fake.document;
      return {
        host: writerHost(fake),
        person: {
          async replace(at, words) {
            fake.person.overtype(at, words);
          },
          async overtype(figure, words) {
            fake.person.overtype(figure, words);
          },
          async protect() {
            fake.document.protection = 3;
          },
          async comment(on, text) {
            const start = paper.text().indexOf(on);
            paper.comments.push({ start, end: start + on.length, text });
          },
        },
        paragraphs: async () => shownParagraphs(fake.document),
        selected: async () => paper.text(fake.document.selection.start, fake.document.selection.end),
        comments: async () => paper.comments.map(({ start, end, text }) => ({ on: paper.text(start, end), text: text.replace('【校对】', '') })),
        async dispose() {
          expect(fake.bridge.violations).toEqual([]);
          expect(fake.world.switches).toEqual({ ScreenUpdating: true });
          expect(fake.world.recording).toEqual([]);
          expect(fake.document.showsHidden).toBe(false);
        },
      };
    },
  });
});
