/** What the file dialog offers; what a file is, its content tells. */
export const DRAFT_KINDS = '.docx,.txt,.md';
