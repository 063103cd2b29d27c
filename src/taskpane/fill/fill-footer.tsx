import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { usePane } from '../parts/pane-context';
import { SelfCheckButton } from '../parts/self-check-button';
import { useWords } from '../preferences/preferences-provider';
import { OpenLinks } from './open-links';
import { TotalAndGrade, TotalWaits } from './total-and-grade';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  fill: { flexGrow: 1 },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 底栏: 填入, and what the form comes to; always in sight. */
export function FillFooter() {
  const styles = useStyles();
  const words = useWords();
  const { session, state } = usePane();
  const whyId = useId();
  const why = whyNot(state);
  const forms = state.forms.filter(({ included }) => included).length;
  return (
    <div className={styles.footer} data-part="footer">
      <div className={styles.line}>
        <TotalAndGrade />
        <OpenLinks />
      </div>
      <TotalWaits />
      <div className={styles.buttons}>
        <Button
          className={styles.fill}
          appearance="primary"
          data-part="fill"
          data-home
          disabledFocusable={why !== null}
          aria-describedby={why === null ? undefined : whyId}
          onClick={() => { void session.fill(); }}
        >
          {forms > 1 ? words('filltab.fillCellsOf', { count: String(state.writes), forms: String(forms) }) : words('filltab.fillCells', { count: String(state.writes) })}
        </Button>
        <Button
          icon={<ArrowUndoRegular />}
          disabledFocusable={!state.undoable || state.busy !== null || state.phase === 'lost'}
          title={words('filltab.undoLast')}
          onClick={() => { void session.undo(); }}
        >
          {words('filltab.undo')}
        </Button>
        <SelfCheckButton />
        <Checkbox
          checked={state.formulas}
          label={words('filltab.formulas')}
          title={words('filltab.formulasHint')}
          onChange={(_, { checked }) => { session.setFormulas(checked === true); }}
        />
      </div>
      {why !== null && <div className={styles.why} id={whyId}>{words(why)}</div>}
    </div>
  );
}

/** Why nothing can be filled now; null when it can. */
function whyNot({ busy, editing, forms, phase, writes }: ReturnType<typeof usePane>['state']) {
  if (phase === 'lost') return 'filltab.noFillLost';
  // What is under way may be waiting for just that.
  if (editing !== null) return 'filltab.noFillEditing';
  if (busy !== null) return 'filltab.noFillBusy';
  if (writes > 0) return null;
  return forms.some(({ included, assessment }) => included && assessment.profile === null) ? 'filltab.noFillNoProfile' : 'filltab.noFillNone';
}
