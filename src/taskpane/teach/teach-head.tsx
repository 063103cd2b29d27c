import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useWords } from '../preferences/preferences-provider';
import { FormChoice } from './form-choice';
import { ProjectButton } from './projection/project-button';
import { useTeach } from './teach-context';
import { type TeachPart, VIEWS } from './teach-views';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', padding: '8px 12px 0' },
  // What is spoken about stays in sight while a long card is turned.
  bar: { position: 'sticky', top: 0, zIndex: 2, padding: '4px 12px', backgroundColor: tokens.colorNeutralBackground3, borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}` },
  keptOut: { paddingRight: '40px' },
  line: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  wraps: { flexWrap: 'wrap', alignItems: 'baseline' },
  parts: { marginLeft: '-8px', flexWrap: 'wrap', '& > button': { paddingLeft: '8px', paddingRight: '8px' } },
});

/** 讲解的页首: which form, by which profile and in which way it is explained, and 投影. A thin bar while projected. */
export function TeachHead({ part, onPart, project, cornerTaken, ref }: {
  readonly part: TeachPart;
  readonly onPart: (part: TeachPart) => void;
  /** null where nobody projects. */
  readonly project: ((on: boolean) => void) | null;
  /** The host draws something of its own over the top right corner, which is this head's while projected. */
  readonly cornerTaken: boolean;
  readonly ref: Ref<HTMLDivElement>;
}) {
  const styles = useStyles();
  const words = useWords();
  const { projected } = useTeach();
  return (
    <div className={mergeClasses(styles.head, projected && styles.bar, projected && cornerTaken && styles.keptOut)} ref={ref} data-part="teach-head">
      <div className={mergeClasses(styles.line, projected && styles.wraps)}>
        <FormChoice />
        {project !== null && <ProjectButton projected={projected} project={project} />}
      </div>
      <TabList size="small" className={styles.parts} selectedValue={part} onTabSelect={(_, { value }) => { onPart(value as TeachPart); }} aria-label={words('teach.views')}>
        {Object.entries(VIEWS).map(([name, { label }]) => (
          <Tab key={name} value={name} id={`ziping-teach-${name}`} aria-controls={part === name ? 'ziping-teach-part' : undefined}>{words(label)}</Tab>
        ))}
      </TabList>
    </div>
  );
}
