/**
 * What WPS gives the pages of an add-in in every one of its programs: events, files, places, storage and panes. Each may be missing in
 * some build, and then reads as undefined.
 */
export interface AddInProgram {
  readonly ApiEvent?: ProgramEvents;
  readonly FileSystem?: FileAccess;
  readonly Env?: { GetTempPath(): string; GetDownloadPath?(): string; GetDesktopPath?(): string; GetHomePath?(): string };
  readonly OAAssist?: { ShellExecute(path: string): void };
  /** Shared by the pages of the add-in and gone with the program. */
  readonly PluginStorage?: { getItem(key: string): unknown; setItem(key: string, value: string): void };
  GetTaskPane?(id: number): TaskPane | null | undefined;
  GetTaskpane?(id: number): TaskPane | null | undefined;
}

/** All of it is over when the call returns. */
export interface FileAccess {
  ReadFileAsArrayBuffer(path: string): ArrayBuffer | null | undefined;
  unlinkSync(path: string): boolean;
  Exists(path: string): boolean;
  /** One character for each byte. */
  writeAsBinaryString?(path: string, text: string): boolean;
  mkdirSync?(path: string): boolean;
  Mkdir?(path: string): void;
}

export interface TaskPane {
  Visible: boolean;
}

export interface ProgramEvents {
  AddApiEventListener(name: string, listener: (...inputs: never[]) => void): void;
  RemoveApiEventListener(name: string, listener: (...inputs: never[]) => void): void;
}
