import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CursorRegular } from '@fluentui/react-icons';
import { CellChip } from '../parts/cell-chip';
import { formName } from '../parts/form-name';
import { usePane } from '../parts/pane-context';
import { useWords } from '../preferences/preferences-provider';
import type { PaneForm } from '../session/pane-session';
import { OpenCounts } from './open-counts';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, padding: '6px 0 6px 6px', borderLeft: '3px solid transparent', minWidth: 0, '@media (forced-colors: active)': { borderLeftColor: 'Canvas' } },
  current: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, '@media (forced-colors: active)': { borderLeftColor: 'Highlight' }, backgroundColor: tokens.colorNeutralBackground2 },
  tick: { marginTop: '-4px', flexShrink: 0 },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: {
    border: 'none', padding: 0, backgroundColor: 'transparent', textAlign: 'start', cursor: 'pointer', minHeight: '24px',
    color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', borderRadius: tokens.borderRadiusMedium },
  },
  shown: { fontWeight: tokens.fontWeightSemibold },
  places: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  cursor: { display: 'inline-flex', alignItems: 'center', gap: '2px', color: tokens.colorBrandForeground1 },
});

/** One form of the list: whose it is, where it stands, what is open in it; the current one is marked. */
export function FormItem({ form, alone }: { readonly form: PaneForm; readonly alone: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const { session, state, goTo } = usePane();
  const { form: found } = form.assessment;
  const name = formName(form) ?? words('filltab.noProject');
  const current = form.id === state.currentId;
  return (
    <div className={mergeClasses(styles.item, current && styles.current)} aria-current={current ? 'true' : undefined}>
      {!alone && (
        <Checkbox
          className={styles.tick}
          checked={form.included}
          onChange={(_, { checked }) => { session.include(form.id, checked === true); }}
          aria-label={words('filltab.include', { name, range: form.id })}
        />
      )}
      <div className={styles.body}>
        <button type="button" className={mergeClasses(styles.name, current && styles.shown)} onClick={() => { session.show(form.id); }}>{name}</button>
        <div className={styles.places}>
          <CellChip cell={{ sheet: found.sheet, row: found.range.top, column: found.range.left }} area={found.range} onGo={goTo} canGo={state.capabilities.select} />
          {!alone && form.id === state.underCursorId && <span className={styles.cursor}><CursorRegular aria-hidden />{words('filltab.underCursor')}</span>}
        </div>
        <OpenCounts open={form.open} />
      </div>
    </div>
  );
}
