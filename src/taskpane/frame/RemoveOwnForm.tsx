/** A form that the person has loaded, with 移除. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { removeDefinition } from '../../actions/remove-definition';
import { usePaneSession } from '../session-context';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function RemoveOwnForm({ code, title }: { readonly code: string; readonly title: string }) {
  const styles = useStyles();
  const { state, words, perform } = usePaneSession();
  return (
    <div className={styles.root}>
      <span>{words.ownForms.title} · {title}</span>
      <Button size="small" icon={<DeleteRegular />} aria-label={words.ownForms.remove(title)} onClick={() => perform(removeDefinition, code)}>
        {removeDefinition.label(state.locale)}
      </Button>
    </div>
  );
}
