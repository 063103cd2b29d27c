import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { cardText } from '../../../explain/steps/card-text';
import type { StepCard } from '../../../explain/steps/step-card';
import { usePane } from '../../parts/pane-context';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import { StepCardView } from './step-card-view';
import { useStepWalk } from './use-step-walk';
import { WalkBar } from './walk-bar';
import { walkMove } from './walk-key';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: '8px 12px 12px', outlineOffset: '-2px' },
});

/** 逐步推导: card after card by a press or a key; while projected one at a time. */
export function StepWalk({ cards, of }: {
  readonly cards: readonly StepCard[];
  /** The cell, by kind and place. */
  readonly of: string;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { language } = usePane();
  const { projected, announce } = useTeach();
  const walk = useStepWalk(cards, of);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const current = useRef<HTMLElement>(null);
  const [nextButton, setNextButton] = useState<HTMLElement | null>(null);
  const told = useRef(walk.at);
  const { card: reached, asking } = walk.stop;
  const card = cards[reached]!;

  useEffect(() => {
    if (told.current === walk.at) return;
    told.current = walk.at;
    announce(asking && card.question !== null ? say(card.question.asks) : cardText(card, language).join(language === 'zh' ? '。' : '. '));
    if (!projected) current.current?.scrollIntoView({ block: 'nearest' });
  }, [walk.at, asking, card, language, projected, announce, say]);

  const onRight = () => {
    setAnswered((before) => [...before, card.id]);
    walk.next?.();
    // The choices go with the question; whoever answered by the keyboard goes on with the next press.
    nextButton?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = walkMove(event.nativeEvent, event.target instanceof HTMLButtonElement);
    if (move === null) return;
    event.preventDefault();
    walk[move]?.();
  };
  const from = projected ? reached : 0;
  return (
    <div onKeyDown={onKeyDown}>
      <div className={styles.cards} role="group" aria-label={words('derivation.steps')} tabIndex={0} data-part="cards">
        {cards.slice(from, reached + 1).map((one, offset) => (
          <StepCardView
            key={one.id}
            card={one}
            number={from + offset + 1}
            asking={asking && from + offset === reached}
            current={from + offset === reached}
            answered={answered.includes(one.id)}
            onRight={onRight}
            ref={from + offset === reached ? current : undefined}
          />
        ))}
      </div>
      <WalkBar walk={walk} onNextButton={setNextButton} />
    </div>
  );
}
