/** 最可能写错的是 …: the likeliest cell and what it should have been, first of all in an open card. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { addressOf, placeKey, type CellRef } from '../../model/address';
import type { Repair } from '../../model/finding';
import type { Words } from '../locale/words';
import type { Figure } from './FigureLinks';
import { ProposalButton } from './ProposalButton';
import type { SuspectGroup, SuspectsView } from './suspects';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px' },
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  head: { margin: 0, lineHeight: tokens.lineHeightBase300, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  lead: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start' },
  address: { marginInlineStart: '4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  proposals: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '6px' },
});

interface Props {
  readonly words: Words;
  readonly suspects: SuspectsView;
  readonly canSelect: boolean;
  readonly canWrite: boolean;
  readonly onSelect: (place: CellRef) => void;
  readonly onRepair: (repair: Repair) => void;
}

export function SuspectPanel({ words, suspects, canSelect, canWrite, onSelect, onRepair }: Props) {
  const styles = useStyles();
  const isAlone = suspects.groups.length + suspects.others.length === 1;
  return (
    <div className={styles.root}>
      {suspects.groups.map(({ key, figures, proposals }: SuspectGroup, at) => (
        <section key={key} className={styles.group}>
          <h3 className={styles.head}>
            <span className={styles.lead}>{at === 0 ? words.suspects.likeliest : words.suspects.alternative} </span>
            {figures.map((figure, index) => (
              <span key={placeKey(figure.place)}>
                {index > 0 && words.suspects.and}
                <FigureName figure={figure} canSelect={canSelect} onSelect={onSelect} className={styles.name} addressClass={styles.address} />
              </span>
            ))}
          </h3>
          <ul className={styles.proposals}>
            {proposals.map((proposal, index) => (
              <li key={index}>
                <ProposalButton words={words} proposal={proposal} isFirst={at === 0 && index === 0} isAlone={isAlone} disabled={!canWrite} onPress={() => onRepair(proposal.repair)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface NameProps {
  readonly figure: Figure;
  readonly canSelect: boolean;
  readonly onSelect: (place: CellRef) => void;
  readonly className: string;
  readonly addressClass: string;
}

function FigureName({ figure: { place, name }, canSelect, onSelect, className, addressClass }: NameProps) {
  const text = <>{name}<span className={addressClass}>{addressOf(place)}</span></>;
  return canSelect ? <Link as="button" className={className} onClick={() => onSelect(place)}>{text}</Link> : <span className={className}>{text}</span>;
}
