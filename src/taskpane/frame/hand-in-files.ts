/** What a hand-in may come as: one package, or the files of its folder. */
export const HAND_IN_FILES = '.zip,.json,.xlsx,.docx,.html';
