/**
 * A Word for Office.js to speak with; what a person does goes through `document`. The library of the tests is older than WordApi 1.4 and
 * knows comments by the name they had in Word on the web, so that a Word of 1.4 says it has that set too.
 */
import { RemoteDocument } from './document/remote-document';
import { WordDocument } from './document/word-document';
import { LIGHT, OfficeProgram } from './office-program';
import type { Remote } from './rich-api';
import type { HostDescription } from './window-external';

export interface WordOptions {
  /** Of WordApi: 1.3. */
  readonly wordApi: string;
  readonly locale?: 'zh-CN' | 'en-US';
  readonly isReadOnly?: true;
  readonly theme?: HostDescription['theme'];
}

export class WordProgram extends OfficeProgram {
  readonly document: WordDocument;
  readonly description: HostDescription;

  constructor(paragraphs: readonly string[], { wordApi, locale = 'zh-CN', isReadOnly, theme = LIGHT }: WordOptions) {
    super();
    this.document = new WordDocument(paragraphs);
    this.description = {
      hostInfo: `Word$Win32$16.01$${locale}$telemetry$$disableLogging$0`,
      appType: 2,
      locale,
      documentUrl: 'C:\\报表\\总结.docx',
      isReadOnly: isReadOnly ?? false,
      requirements: { WordApi: wordApi, Settings: '1.1', ...(wordApi >= '1.4' && { WordApiOnline: '1.1' }) },
      theme,
    };
  }

  protected override root(): Remote {
    return new RemoteDocument(this.document);
  }
}
