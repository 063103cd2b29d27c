import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  title: { margin: 0, flexGrow: 1, outlineOffset: '2px' },
});

/** A part of the tab under its heading. `beside` stands at the end of the heading's line. */
export function Section({ name, title, beside, children }: {
  /** Where the footer's links lead. */
  readonly name: string;
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} data-section={name}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.title} tabIndex={-1}>{title}</Subtitle2>
        {beside}
      </div>
      {children}
    </section>
  );
}
