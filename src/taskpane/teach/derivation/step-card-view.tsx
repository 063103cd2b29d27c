import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Ref, useId } from 'react';
import type { StepCard } from '../../../explain/steps/step-card';
import { SaysLine } from '../../parts/says-line';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import { CardLines } from './card-lines';
import { CardSource } from './card-source';
import { QuestionBox } from './question-box';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    // The bar of buttons lies over the end of what scrolls.
    scrollMarginBottom: '72px', scrollMarginTop: '8px',
  },
  current: { border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}` },
  // One idea is all there is to see before an audience.
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`, gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
});

/** 推导卡. While `asking`, its question stands in its place. */
export function StepCardView({ card, number, asking, current, answered, onRight, ref }: {
  readonly card: StepCard;
  readonly number: number;
  readonly asking: boolean;
  readonly current: boolean;
  /** The question before it was answered right. */
  readonly answered: boolean;
  readonly onRight: () => void;
  readonly ref: Ref<HTMLElement> | undefined;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const id = useId();
  const { projected } = useTeach();
  const { question, title, lines, footing } = card;
  const shownTitle = asking ? words('derivation.question') : say(title);
  return (
    <article
      className={mergeClasses(styles.card, current && styles.current, projected && styles.large)}
      aria-labelledby={id}
      aria-current={current ? 'step' : undefined}
      data-card={card.topic}
      data-asking={asking || undefined}
      ref={ref}
    >
      <h3 className={styles.title} id={id}>{words('derivation.cardTitle', { number: String(number), title: shownTitle })}</h3>
      {asking && question !== null
        ? <QuestionBox key={card.id} question={question} onRight={onRight} />
        : (
          <>
            {answered && question !== null && <SaysLine intent="success">{words('derivation.right', { choice: say(question.choices.find(({ right }) => right)!.says) })}</SaysLine>}
            <CardLines lines={lines} />
            {footing !== null && <CardSource footing={footing} />}
          </>
        )}
    </article>
  );
}
