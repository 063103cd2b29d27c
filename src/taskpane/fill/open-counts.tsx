import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular, PersonQuestionMarkRegular, WarningRegular } from '@fluentui/react-icons';
import { useWords } from '../preferences/preferences-provider';
import type { PaneForm } from '../session/pane-session';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** 待处理: how much of a form waits for a person. */
export function OpenCounts({ open: { decisions, conflicts, reasons } }: { readonly open: PaneForm['open'] }) {
  const styles = useStyles();
  const words = useWords();
  if (decisions + conflicts + reasons === 0) return null;
  return (
    <div className={styles.counts}>
      {decisions > 0 && <Badge appearance="outline" color="informative" icon={<PersonQuestionMarkRegular />}>{words('filltab.decisions', { count: String(decisions) })}</Badge>}
      {conflicts > 0 && <Badge appearance="outline" color="warning" icon={<WarningRegular />}>{words('filltab.conflicts', { count: String(conflicts) })}</Badge>}
      {reasons > 0 && <Badge appearance="outline" color="informative" icon={<EditRegular />}>{words('filltab.reasonsMissing', { count: String(reasons) })}</Badge>}
    </div>
  );
}
