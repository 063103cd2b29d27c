import { KnownHeadings } from '../fill/known-headings';
import { ProfileSection } from '../fill/profile-section';
import { RefusedSheets } from '../fill/refused-sheets';
import { usePane } from '../parts/pane-context';
import { SaysLine } from '../parts/says-line';
import { Section } from '../parts/section';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';

/** 无法复核: no form was found, or no profile applies; what is missing, and where to give it. */
export function NoReview() {
  const words = useWords();
  const say = useSay();
  const { state: { forms, review: { why } } } = usePane();
  if (forms.length === 0) {
    return (
      <Section name="review" title={words('reviewtab.title')}>
        <SaysLine intent="info">{words('reviewtab.noForm')}</SaysLine>
        <KnownHeadings />
        <RefusedSheets startsOpen />
      </Section>
    );
  }
  return (
    <>
      <Section name="review" title={words('reviewtab.title')}>
        <SaysLine intent="warning">{why === null ? words('reviewtab.noProfile') : say(why)}</SaysLine>
      </Section>
      <ProfileSection />
    </>
  );
}
