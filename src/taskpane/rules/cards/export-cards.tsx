import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import type { RuleProfile } from '../../../profile/rule-profile';
import { handOutPage } from '../../../report/rule-cards/hand-out';
import { handOutPapers } from '../../../report/rule-cards/hand-out-paper';
import { paperWorkbook } from '../../../report/xlsx/paper-workbook';
import { type Deliver, deliveredName } from '../../parts/deliver';
import { usePreferences, useWords } from '../../preferences/preferences-provider';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 导出讲义: the cards as a page to print; where the program takes workbooks only, as a workbook. */
export function ExportCards({ profile, name, deliver }: { readonly profile: RuleProfile; readonly name: string; readonly deliver: Deliver | null }) {
  const styles = useStyles();
  const words = useWords();
  const { preferences: { language } } = usePreferences();
  if (deliver === null) return <Caption1 className={styles.quiet}>{words('rulecards.elsewhere')}</Caption1>;
  const { page } = deliver;
  const hand = () => {
    if (page !== undefined) page(deliveredName(words('rulecards.fileName'), name, '.html'), handOutPage(profile, language));
    else void deliver.hand(deliveredName(words('rulecards.fileName'), name), new Uint8Array(paperWorkbook(handOutPapers(profile, language))));
  };
  return (
    <div className={styles.part}>
      <Button icon={<ArrowDownloadRegular />} data-part="export-cards" onClick={hand}>{words('rulecards.export')}</Button>
      <Caption1 className={styles.quiet}>{words(page === undefined ? 'rulecards.asWorkbook' : 'rulecards.asPage')}</Caption1>
    </div>
  );
}
