/** The contract of documents, with the real Office.js, on Words old and new, in Chinese and in English. */
import { wordHost } from '../../../src/hosts/office/word/word-host';
import { startWord } from '../../support/office/start-word';
import { describeDocumentHost } from '../document-contract';

describe.each([
  ['1.3', 'zh-CN'],
  ['1.3', 'en-US'],
  ['1.4', 'zh-CN'],
  ['1.4', 'en-US'],
  ['1.8', 'zh-CN'],
  ['1.8', 'en-US'],
] as const)('WordApi %s, %s:', (wordApi, locale) => {
  describeDocumentHost('Word', {
    can: { insert: true, refresh: true, select: true, remark: wordApi !== '1.3', openAsNew: true },
    async start(paragraphs) {
      const { at: { document }, ...globals } = await startWord(paragraphs, { wordApi, locale });
      return {
        host: wordHost(globals),
        person: {
          replace: async (at, words) => document.replace(at, words),
          overtype: async (figure, words) => document.overtype(figure, words),
          async protect() {
            document.isProtected = true;
          },
          async comment(on, text) {
            document.putCursorInto(on);
            document.addComment(document.cursor.paragraph.named('w:r'), text);
          },
        },
        paragraphs: async () => document.texts(),
        selected: async () => document.selectedText,
        comments: async () => document.comments.map((comment) => ({ on: document.commented(comment), text: comment.content })),
      };
    },
  });
});
