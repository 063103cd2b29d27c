import { expect, it } from 'vitest';
import type { StepCard } from '../../../../src/explain/steps/step-card';
import { walkStops } from '../../../../src/taskpane/teach/derivation/walk-stops';
import { message } from '../../../../src/wording/message';

const card = (id: string, asked: boolean): StepCard => ({
  id, topic: 'read', title: message('steps.read'), lines: [], footing: null,
  question: asked ? { asks: message('steps.ask-kind'), choices: [] } : null,
});

it('stops at every card, and at the question before it', () => {
  expect(walkStops([card('a', false), card('b', true), card('c', false)])).toEqual([
    { card: 0, asking: false }, { card: 1, asking: true }, { card: 1, asking: false }, { card: 2, asking: false },
  ]);
});
