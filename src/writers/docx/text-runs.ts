import type * as Docx from 'docx';
import type { Inline } from '../../model/report-document';

/** Words, figures and words to confirm as the runs of a paragraph, figures as placeholders. */
export type Runs = (inlines: readonly Inline[]) => Docx.ParagraphChild[];
