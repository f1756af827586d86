/** What is wanted now and then: check again, the audit report, save, a form of one's own, the language. */
import { ArrowClockwiseRegular, DocumentArrowDownRegular, FolderOpenRegular, LocalLanguageRegular, PeopleListRegular, SaveRegular, ShieldCheckmarkRegular, TableAddRegular } from '@fluentui/react-icons';
import { checkWorkbook } from '../../actions/check-workbook';
import { downloadAuditReport } from '../../actions/download-audit-report';
import { downloadDefinitionTemplate } from '../../actions/download-definition-template';
import { downloadRosterTemplate } from '../../actions/download-roster-template';
import { loadDefinition } from '../../actions/load-definition';
import { saveWorkbook } from '../../actions/save-workbook';
import { verifyHandIn } from '../../actions/verify-hand-in';
import type { Locale } from '../../actions/state';
import { usePaneSession } from '../session-context';
import { useGivenFile, useGivenFiles } from '../use-given-file';
import { HAND_IN_FILES } from './hand-in-files';
import { PopupMenu, type MenuEntry } from './PopupMenu';

const LANGUAGES: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'zh-CN', name: '简体中文' },
  { locale: 'en', name: 'English' },
];

export function FrameMenu() {
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const definition = useGivenFile(loadDefinition.label(state.locale), '.json,.xlsx', (file) => perform(loadDefinition, file));
  const received = useGivenFiles(verifyHandIn.label(state.locale), HAND_IN_FILES, (files) => perform(verifyHandIn, files));
  const entries: MenuEntry[] = [
    ...(session.can.open ? [] : [{ key: 'check', label: words.frame.recheck, Icon: ArrowClockwiseRegular, onChoose: () => perform(checkWorkbook, undefined) }]),
    ...(isAvailable(downloadAuditReport)
      ? [{ key: 'audit', label: downloadAuditReport.label(state.locale), Icon: DocumentArrowDownRegular, onChoose: () => perform(downloadAuditReport, undefined) }]
      : []),
    ...(isAvailable(saveWorkbook) ? [{ key: 'save', label: saveWorkbook.label(state.locale), Icon: SaveRegular, onChoose: () => perform(saveWorkbook, undefined) }] : []),
    { key: 'load', label: loadDefinition.label(state.locale), Icon: FolderOpenRegular, onChoose: definition.choose },
    { key: 'template', label: downloadDefinitionTemplate.label(state.locale), Icon: TableAddRegular, onChoose: () => perform(downloadDefinitionTemplate, undefined) },
    { key: 'roster-template', label: downloadRosterTemplate.label(state.locale), Icon: PeopleListRegular, onChoose: () => perform(downloadRosterTemplate, undefined) },
    ...(session.can.open ? [] : [{ key: 'verify', label: verifyHandIn.label(state.locale), Icon: ShieldCheckmarkRegular, onChoose: received.choose }]),
    ...LANGUAGES.map(({ locale, name }) => ({
      key: locale, label: name, lang: locale, checked: locale === state.locale, Icon: LocalLanguageRegular,
      onChoose: () => session.update((before) => ({ ...before, locale })),
    })),
  ];
  return (
    <>
      <PopupMenu label={words.frame.menu} entries={entries} />
      {definition.input}
      {received.input}
    </>
  );
}
