import { makeStyles, tokens } from '@fluentui/react-components';
import type { RuleProfile } from '../../profile/rule-profile';
import { message } from '../../wording/message';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  line: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** 修约 in force, in one line, and how sure that is. */
export function RoundingLine({ profile: { rounding, totals } }: { readonly profile: RuleProfile }) {
  const styles = useStyles();
  const words = useWords();
  const { indicatorScore: row, total } = rounding;
  const same = row.mode === total.mode && row.places === total.places;
  return (
    <div className={styles.line} data-part="rounding">
      {words(same ? 'filltab.rounding' : 'filltab.roundingBoth', {
        scores: roundedAs(row),
        ...(same ? {} : { total: roundedAs(total) }),
        adds: message(totals.add === 'rounded' ? 'filltab.addsRounded' : 'filltab.addsExact'),
        certainty: message(`card.certainty-${row.cite.certainty}`),
      })}
    </div>
  );
}

function roundedAs({ mode, places }: RuleProfile['rounding']['total']) {
  return message(`scoring.round-${mode}`, { places: String(places) });
}
