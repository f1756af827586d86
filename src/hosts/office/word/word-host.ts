/**
 * Word, on Windows, Mac and the web, as a DocumentHost, from WordApi 1.3 on. What a newer Word does better is asked for at run time;
 * nothing of Office.js is touched before this is called, after `Office.onReady`.
 */
import type { DocumentText, FigureRenewal, TextPlace, TextRemark } from '../../../model/document-text';
import type { ReportDocument } from '../../../model/report-document';
import type { DocumentProfile } from '../../../writers/docx/profile';
import type { DocumentHost } from '../../host';
import { HostRefused } from '../../host-refused';
import { base64Of } from './base64';
import { findRanges } from './find-ranges';
import { insertReport } from './insert-report';
import { readDocument, type WordFigure } from './read-document';
import { refreshFigures } from './refresh-figures';
import { putRemarks } from './remarks';
import { WordSession, type WordGlobals } from './word-session';

const NEEDED = '1.3';
const HAS_COMMENTS = '1.4';
const NOTHING_READ: DocumentText<WordFigure> = { paragraphs: [], figures: [], nameless: [] };

/** @throws HostRefused too-old */
export function wordHost(globals: WordGlobals): DocumentHost {
  const session = new WordSession(globals);
  if (!session.supports(NEEDED)) throw new HostRefused('too-old', '这个版本的 Word 太旧，不能使用填报助手；请用 Word 2021 或更新版本，也可以在网页版里打开文档。');
  return new WordHost(session);
}

class WordHost implements DocumentHost {
  readonly can: DocumentHost['can'];
  private read = NOTHING_READ;

  constructor(private readonly session: WordSession) {
    const isEditable = session.globals.Office.context.document.mode !== session.globals.Office.DocumentMode.ReadOnly;
    this.can = { insert: isEditable, refresh: isEditable, select: true, remark: isEditable && session.supports(HAS_COMMENTS), openAsNew: true };
  }

  async readText(): Promise<DocumentText> {
    this.read = await this.session.run(readDocument);
    return this.read;
  }

  async insert(report: ReportDocument, profile?: DocumentProfile): Promise<void> {
    const [{ writeDocx }, { insertableDocx }] = await Promise.all([
      import(/* webpackChunkName: "writer-docx" */ '../../../writers/docx'),
      import(/* webpackChunkName: "writer-docx" */ '../../../writers/docx/insertable-docx'),
    ]);
    const docx = insertableDocx(await writeDocx(report, profile), profile?.id);
    await this.session.run((context) => insertReport(context, docx));
  }

  async openAsNew(report: ReportDocument, profile?: DocumentProfile): Promise<void> {
    const { writeDocx } = await import(/* webpackChunkName: "writer-docx" */ '../../../writers/docx');
    const docx = await writeDocx(report, profile);
    await this.session.run(async (context) => {
      context.application.createDocument(base64Of(docx)).open();
      await context.sync();
    });
  }

  async refreshFigures(renewals: readonly FigureRenewal<WordFigure>[]): Promise<void> {
    if (renewals.length > 0) await this.session.run((context) => refreshFigures(context, this.read, renewals));
  }

  async select(place: TextPlace): Promise<void> {
    const figure = this.read.figures.find(({ paragraph, offset, text }) => paragraph === place.paragraph && offset === place.start && offset + text.length === place.end);
    await this.session.run(async (context) => {
      const control = figure?.control && context.document.contentControls.getByIdOrNullObject(figure.control.id);
      control?.load('id');
      if (control) await context.sync();
      if (control && !control.isNullObject) control.select();
      else (await findRanges(context, this.read, [place]))[0]!.select();
      await context.sync();
    });
  }

  remark(remarks: readonly TextRemark[]): Promise<void> {
    return this.session.run((context) => putRemarks(context, this.read, remarks));
  }
}
