/** The stand-alone pane page. No host is connected here yet, and the pane says so. */
import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { wordsFor } from './locale/words';
import { NoHostScreen } from './states/NoHostScreen';
import { usePaneTheme } from './theme';

const usePageStyles = makeStaticStyles({ 'html, body': { margin: 0, height: '100%' } });

function StandAlone() {
  usePageStyles();
  const locale = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  document.documentElement.lang = locale;
  return (
    <FluentProvider theme={usePaneTheme()} style={{ minHeight: '100vh', display: 'flex' }}>
      <NoHostScreen words={wordsFor(locale)} />
    </FluentProvider>
  );
}

const element = document.getElementById('pane');
if (element) createRoot(element).render(<StandAlone />);
