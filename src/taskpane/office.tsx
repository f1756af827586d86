/**
 * The pane as Office opens it: nothing is drawn before Office is ready, then the same pane on the open workbook of Excel, or beside the
 * open document of Word. Outside Office, and in a program for which there is no host, it says so, as the stand-alone page does.
 */
import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { HostRefused } from '../hosts/host-refused';
import type { Locale } from '../actions/state';
import { wordsFor } from './locale/words';
import type { MountedPane } from './mount';
import { giveHistoryBack, isDarkOffice, noDownload, officeLocale, stepAsked, whenOfficeIsReady } from './office-page';
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

type Mounting = (element: HTMLElement, locale: Locale) => MountedPane;

/** By what Office.js has put on the page. @returns undefined for a program without a host of ours */
function mountingIn(office: typeof Office): (() => Promise<Mounting>) | undefined {
  const mount = () => import(/* webpackChunkName: "mounted" */ './mount');
  const download = noDownload(office);
  const step = stepAsked(location.search);
  const options = { ...(download && { download }), ...(step && { step }) };
  if (typeof Excel !== 'undefined') {
    return async () => {
      const [{ mountPane }, { excelHost }] = await Promise.all([mount(), import(/* webpackChunkName: "excel" */ '../hosts/office/excel/excel-host')]);
      return (element, locale) => mountPane(element, { spreadsheet: excelHost({ Office: office, Excel }), locale, ...options });
    };
  }
  if (typeof Word === 'undefined') return undefined;
  return async () => {
    const [{ mountPane }, { wordHost }, { openedWorkbook }] = await Promise.all([
      mount(),
      import(/* webpackChunkName: "word" */ '../hosts/office/word/word-host'),
      import(/* webpackChunkName: "word" */ '../hosts/file/opened-workbook'),
    ]);
    return (element, locale) => mountPane(element, { spreadsheet: openedWorkbook(), document: wordHost({ Office: office, Word }), locale, ...options });
  };
}

async function start(element: HTMLElement): Promise<void> {
  const office = await whenOfficeIsReady();
  giveHistoryBack();
  const locale = office ? officeLocale(office) : navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  document.documentElement.lang = locale;
  element.setAttribute('role', 'main');
  const mountIn = office && mountingIn(office);
  if (!mountIn) {
    createRoot(element).render(<OutsideOffice locale={locale} />);
    return;
  }
  followHostTheme(() => isDarkOffice(office));
  const mountPane = await mountIn();
  try {
    associateButtons(office, mountPane(element, locale));
  } catch (error) {
    if (!(error instanceof HostRefused)) throw error;
    createRoot(element).render(<OutsideOffice locale={locale} refusal={error.message} />);
  }
}

const element = document.getElementById('pane');
if (element) void start(element);
