import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CircleRegular, DismissCircleRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { CardQuestion } from '../../../explain/steps/step-card';
import { SaysLine } from '../../parts/says-line';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  asks: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  largeAsks: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  largeChoice: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, minHeight: '1.8em' },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'stretch' },
  choice: { justifyContent: 'flex-start', textAlign: 'start', minWidth: 0, maxWidth: 'none', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', '& svg': { flexShrink: 0 } },
});

/** 先问: the choices of a question; a wrong one is said to be wrong and stays where it is, the right one shows the card. */
export function QuestionBox({ question, onRight }: { readonly question: CardQuestion; readonly onRight: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { projected, announce } = useTeach();
  const id = useId();
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const answer = (index: number) => {
    if (question.choices[index]!.right) return onRight();
    setWrong([...wrong.filter((one) => one !== index), index]);
    announce(words('derivation.wrong', { choice: say(question.choices[index]!.says) }));
  };
  const last = wrong.at(-1);
  return (
    <div className={styles.box} data-part="question" role="group" aria-labelledby={id}>
      <p className={mergeClasses(styles.asks, projected && styles.largeAsks)} id={id}>{say(question.asks)}</p>
      <div className={styles.choices}>
        {question.choices.map(({ says }, index) => (
          <Button
            key={index}
            className={mergeClasses(styles.choice, projected && styles.largeChoice)}
            data-choice={wrong.includes(index) ? 'wrong' : 'open'}
            icon={wrong.includes(index) ? <DismissCircleRegular /> : <CircleRegular />}
            onClick={() => { answer(index); }}
          >
            {wrong.includes(index) ? words('derivation.wrongChoice', { choice: say(says) }) : say(says)}
          </Button>
        ))}
      </div>
      {last !== undefined && <SaysLine intent="info">{words('derivation.wrong', { choice: say(question.choices[last]!.says) })}</SaysLine>}
    </div>
  );
}
