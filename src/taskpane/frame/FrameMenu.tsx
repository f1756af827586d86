/** What is wanted now and then: check again, the audit report, save, the language. */
import { ArrowClockwiseRegular, DocumentArrowDownRegular, LocalLanguageRegular, SaveRegular } from '@fluentui/react-icons';
import { checkWorkbook } from '../../actions/check-workbook';
import { downloadAuditReport } from '../../actions/download-audit-report';
import { saveWorkbook } from '../../actions/save-workbook';
import type { Locale } from '../../actions/state';
import { usePaneSession } from '../session-context';
import { PopupMenu, type MenuEntry } from './PopupMenu';

const LANGUAGES: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'zh-CN', name: '简体中文' },
  { locale: 'en', name: 'English' },
];

export function FrameMenu() {
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const entries: MenuEntry[] = [
    { key: 'check', label: words.frame.recheck, Icon: ArrowClockwiseRegular, onChoose: () => perform(checkWorkbook, undefined) },
    ...(isAvailable(downloadAuditReport)
      ? [{ key: 'audit', label: downloadAuditReport.label(state.locale), Icon: DocumentArrowDownRegular, onChoose: () => perform(downloadAuditReport, undefined) }]
      : []),
    ...(isAvailable(saveWorkbook) ? [{ key: 'save', label: saveWorkbook.label(state.locale), Icon: SaveRegular, onChoose: () => perform(saveWorkbook, undefined) }] : []),
    ...LANGUAGES.map(({ locale, name }) => ({
      key: locale, label: name, lang: locale, checked: locale === state.locale, Icon: LocalLanguageRegular,
      onChoose: () => session.update((before) => ({ ...before, locale })),
    })),
  ];
  return <PopupMenu label={words.frame.menu} entries={entries} />;
}
