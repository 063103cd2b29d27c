import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formName } from '../parts/form-name';
import { usePane } from '../parts/pane-context';
import { SaysLine } from '../parts/says-line';
import { Section } from '../parts/section';
import { useWords } from '../preferences/preferences-provider';
import { OffTablePoints } from './off-table-points';
import { PreviewList } from './preview-list';

const useStyles = makeStyles({
  of: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** 预览: cell by cell what would be written, what it replaces, and where it comes from. Nothing is written here. */
export function PreviewSection() {
  const styles = useStyles();
  const words = useWords();
  const { session, state: { preview, forms }, current } = usePane();
  const writable = preview.some(({ state, value }) => state === 'write' || state === 'conflict' || (state === 'decide' && value !== null));
  const open = preview.some(({ state }) => state === 'decide');
  return (
    <Section
      name="preview"
      title={words('filltab.preview')}
      beside={writable && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => { session.tickAll(true); }}>{words('filltab.all')}</Button>
          <Button size="small" onClick={() => { session.tickAll(false); }}>{words('filltab.none')}</Button>
        </div>
      )}
    >
      {forms.length > 1 && current !== null && <div className={styles.of}>{formName(current) ?? current.id}</div>}
      {preview.length === 0 && <SaysLine intent="info">{words('filltab.noPreview')}</SaysLine>}
      {preview.length > 0 && !writable && !open && <SaysLine intent="success">{words('filltab.nothingToWrite')}</SaysLine>}
      {preview.length > 0 && current !== null && <PreviewList key={current.id} form={current.assessment.form} />}
      {preview.length > 0 && <OffTablePoints />}
    </Section>
  );
}
