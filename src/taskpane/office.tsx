/**
 * The pane as Office opens it: nothing is drawn before Office is ready, then the same pane on the open workbook. Outside Office, and in a
 * program for which there is no host, it says so, as the stand-alone page does.
 */
import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { HostRefused } from '../hosts/host-refused';
import type { Locale } from '../actions/state';
import { wordsFor } from './locale/words';
import { giveHistoryBack, isDarkOffice, officeLocale, whenOfficeIsReady } from './office-page';
import { associateButtons } from './office-buttons';
import { NoHostScreen } from './states/NoHostScreen';
import { StateScreen } from './states/StateScreen';
import { followHostTheme, usePaneTheme } from './theme';

function OutsideOffice({ locale, refusal }: { readonly locale: Locale; readonly refusal?: string }) {
  const words = wordsFor(locale);
  return (
    <FluentProvider theme={usePaneTheme()} style={{ minHeight: '100vh', display: 'flex' }}>
      {refusal === undefined ? <NoHostScreen words={words} /> : <StateScreen picture="sheet" title={words.noHost.title} text={refusal} alone />}
    </FluentProvider>
  );
}

async function start(element: HTMLElement): Promise<void> {
  const office = await whenOfficeIsReady();
  giveHistoryBack();
  const locale = office ? officeLocale(office) : navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  document.documentElement.lang = locale;
  if (!office || typeof Excel === 'undefined') {
    createRoot(element).render(<OutsideOffice locale={locale} />);
    return;
  }
  followHostTheme(() => isDarkOffice(office));
  const [{ mountPane }, { excelHost }] = await Promise.all([
    import(/* webpackChunkName: "mounted" */ './mount'),
    import(/* webpackChunkName: "excel" */ '../hosts/office/excel/excel-host'),
  ]);
  try {
    const spreadsheet = excelHost({ Office: office, Excel });
    associateButtons(office, mountPane(element, { spreadsheet, locale }));
  } catch (error) {
    if (!(error instanceof HostRefused)) throw error;
    createRoot(element).render(<OutsideOffice locale={locale} refusal={error.message} />);
  }
}

const element = document.getElementById('pane');
if (element) void start(element);
