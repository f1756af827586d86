/**
 * WPS 文字 as a DocumentHost. The document is the one that was read: when the person has gone to another one, nothing is written or shown
 * there. What changes the document waits in one line; each change is one turn, in which nobody else gets in between.
 */
import type { DocumentText, FigureRenewal, TextPlace, TextRemark } from '../../../model/document-text';
import type { ReportDocument } from '../../../model/report-document';
import { OFFICIAL_PROFILE } from '../../../writers/docx/official-profile';
import type { DocumentProfile } from '../../../writers/docx/profile';
import type { DocumentHost } from '../../host';
import { HostRefused } from '../../host-refused';
import { Journal } from '../journal';
import { OneAtATime } from '../../one-at-a-time';
import { FOR_DOCUMENTS, quietly } from '../quiet-program';
import { translated } from '../translated';
import { textOf } from './document-text';
import { insertReport } from './insert-report';
import { readDocument, type Reading } from './read-document';
import { refreshFigures } from './refresh-figures';
import { refuseDocument } from './refuse-document';
import { rangeOfPlace, setRemarks } from './remarks';
import type { WriterDocument, WriterProgram } from './writer-model';

const NOTHING_OPEN = '还没有打开文档，先打开或新建一个文档。';
const WRITE_FAILED = 'WPS 文字没有接受写入，文档仍是原样；关上打开的对话框后再试。';

interface Bound {
  readonly fullName: string;
  readonly name: string;
  readonly read: Reading;
}

export class WriterDocumentHost implements DocumentHost {
  readonly can: DocumentHost['can'];
  private readonly line = new OneAtATime();
  private bound: Bound | undefined;

  constructor(private readonly program: WriterProgram) {
    // Without a document nothing tells: most builds can.
    this.can = { insert: true, refresh: true, select: true, remark: attempt(() => program.ActiveDocument?.Comments !== undefined || !program.ActiveDocument) ?? true };
  }

  readText(): Promise<DocumentText> {
    return this.line.run(async () => this.bind(this.active()).read.text);
  }

  insert(report: ReportDocument, profile: DocumentProfile = OFFICIAL_PROFILE): Promise<void> {
    return this.line.run(async () => {
      const document = this.boundDocument('没有插入');
      this.write(document, '插入总结', (journal) => insertReport(this.program, document, report, profile, journal));
    });
  }

  refreshFigures(renewals: readonly FigureRenewal[]): Promise<void> {
    return this.line.run(async () => {
      if (renewals.length === 0) return;
      const document = this.boundDocument('没有更新');
      const { read } = this.bound ?? this.bind(document);
      this.write(document, '更新数字', (journal) => refreshFigures(document, read, renewals, journal));
    });
  }

  select(place: TextPlace): Promise<void> {
    return this.line.run(async () => {
      const document = this.boundDocument('没有定位');
      const { read } = this.bound ?? this.bind(document);
      translated('cannot-select', 'WPS 文字没有定位；关上打开的对话框后再试。', () => rangeOfPlace(document, read, place).Select());
    });
  }

  remark(remarks: readonly TextRemark[]): Promise<void> {
    return this.line.run(async () => {
      const document = this.boundDocument('没有加批注');
      const { read } = this.bound ?? this.bind(document);
      translated('remark-failed', 'WPS 文字没有加上批注；关上打开的对话框后再试。', () => {
        refuseDocument(document);
        quietly(this.program, FOR_DOCUMENTS, () => setRemarks(document, read, remarks));
      });
    });
  }

  /** All or nothing: what was written goes again where something fails. */
  private write(document: WriterDocument, step: string, work: (journal: Journal) => void): void {
    translated('write-failed', WRITE_FAILED, () => {
      refuseDocument(document);
      const journal = new Journal();
      const before = textOf(document.Content);
      quietly(this.program, FOR_DOCUMENTS, () => {
        const undo = this.program.UndoRecord;
        attempt(() => undo?.StartCustomRecord(step));
        try {
          work(journal);
        } catch (cause) {
          const isWhole = journal.goBack() && attempt(() => textOf(document.Content)) === before;
          if (isWhole) throw cause;
          throw new HostRefused('half-written', 'WPS 文字写到一半停下，没有全部恢复原样；按 Ctrl+Z 撤销，或不保存，关闭文档后重新打开再试。', { cause });
        } finally {
          attempt(() => undo?.EndCustomRecord());
        }
      });
    });
  }

  private bind(document: WriterDocument): Bound {
    return (this.bound = translated('read-failed', 'WPS 文字没有交出文档的内容；关上打开的对话框后再试。', () => ({ fullName: document.FullName, name: document.Name, read: readDocument(document) })));
  }

  private active(): WriterDocument {
    const document = translated('nothing-open', NOTHING_OPEN, () => this.program.ActiveDocument);
    if (!document) throw new HostRefused('nothing-open', NOTHING_OPEN);
    return document;
  }

  private boundDocument(consequence: string): WriterDocument {
    const document = this.active();
    const isAnother = this.bound && translated('nothing-open', NOTHING_OPEN, () => document.FullName) !== this.bound.fullName;
    if (this.bound && isAnother) throw new HostRefused('another-document', `现在打开的是“${document.Name}”，不是核对过的“${this.bound.name}”，${consequence}；回到“${this.bound.name}”，或重新核对后再试。`);
    return document;
  }
}

function attempt<Result>(call: () => Result): Result | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
