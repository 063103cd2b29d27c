import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { usePane } from '../parts/pane-context';
import { useWords, type Words } from '../preferences/preferences-provider';
import type { ReviewedFormRow } from '../session/review-session';

const useStyles = makeStyles({
  picker: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** 复核哪一张: the forms of the workbook, each with what was found in it. */
export function FormPicker() {
  const styles = useStyles();
  const words = useWords();
  const { session, state: { currentId, review: { forms } } } = usePane();
  const only = forms.length === 1 ? forms[0] : undefined;
  if (only !== undefined) return <div className={styles.quiet}>{nameOf(only, words)}</div>;
  return (
    <Select className={styles.picker} aria-label={words('reviewtab.whichForm')} value={currentId ?? ''} onChange={(_, { value }) => { session.show(value); }}>
      {forms.map((form) => <option key={form.formId} value={form.formId}>{optionText(form, words)}</option>)}
    </Select>
  );
}

function nameOf({ project, formId }: ReviewedFormRow, words: Words): string {
  return project === '' ? words('reviewtab.formAt', { at: formId }) : project;
}

function optionText(row: ReviewedFormRow, words: Words): string {
  const name = nameOf(row, words);
  if (row.card === null) return words('reviewtab.formNotReviewed', { name });
  const { error, warning, hint } = row.card.counts;
  return words('reviewtab.formCounts', { name, error: String(error), warning: String(warning), hint: String(hint) });
}
