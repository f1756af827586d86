/** The forms by group, found by words of their title or indicators. One choice of a group of radio buttons: ↓ ↑ move it. */
import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { FORM_GROUPS, searchForms, type FormChoice } from './form-list';
import type { FillWords } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: 0 },
  list: {
    maxHeight: '264px', overflowY: 'auto', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, scrollbarWidth: 'thin',
  },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  name: {
    padding: '6px 12px', boxSizing: 'border-box', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  choice: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px', rowGap: '2px', alignItems: 'start', padding: '8px 12px', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, ':hover': { backgroundColor: tokens.colorBrandBackground2Hover } },
  radio: { margin: '2px 0 0', width: '16px', height: '16px', accentColor: tokens.colorBrandBackground, outlineStyle: 'none' },
  title: { lineHeight: '20px' },
  size: { fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  source: { gridColumn: '2 / -1', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, display: '-webkit-box', WebkitLineClamp: '2', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  none: { margin: 0, padding: '12px', color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

interface Props {
  readonly words: FillWords['newForm'];
  /** undefined until they have arrived. */
  readonly choices: readonly FormChoice[] | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (code: string) => void;
}

export function FormPicker({ words, choices = [], chosen, onChoose }: Props) {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const found = searchForms(choices, text);
  const isListed = choices.length > 0;
  useEffect(() => {
    list.current?.querySelector(':checked')?.closest('label')?.scrollIntoView({ block: 'nearest' });
  }, [isListed]);
  return (
    <div className={styles.root}>
      <Input type="search" aria-label={words.search} placeholder={words.searchHint} contentBefore={<SearchRegular aria-hidden />} value={text} onChange={(_, { value }) => setText(value)} />
      <div ref={list} className={styles.list} role="radiogroup" aria-label={words.forms}>
        {FORM_GROUPS.map((group) => {
          const own = found.filter((choice) => choice.group === group);
          return own.length > 0 && (
            <fieldset key={group} className={styles.group}>
              <legend className={styles.name}>{words.groups[group]}</legend>
              {own.map(({ code, title, source, size }) => (
                <label key={code} className={mergeClasses(styles.choice, code === chosen && styles.chosen)}>
                  <input className={styles.radio} type="radio" name={id} value={code} checked={code === chosen} aria-describedby={`${id}${code}`} onChange={() => onChoose(code)} />
                  <span className={styles.title}>{title}</span>
                  <span className={styles.size}>{words.itemCount(size)}</span>
                  <span id={`${id}${code}`} className={styles.source}>{words.purposes[code] ?? source}</span>
                </label>
              ))}
            </fieldset>
          );
        })}
        {isListed && found.length === 0 && <p className={styles.none}>{words.none(text)}{words.noneHint}</p>}
      </div>
    </div>
  );
}
