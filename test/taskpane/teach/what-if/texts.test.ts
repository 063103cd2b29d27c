import { expect, it } from 'vitest';
import { outcomeText } from '../../../../src/taskpane/teach/what-if/outcome-text';
import { writtenText } from '../../../../src/taskpane/teach/what-if/written-text';
import { spellingOf } from '../../../../src/teach/what-if/spelling-of';
import type { Move } from '../../../../src/teach/what-if/move';
import { message, type MessageDatum } from '../../../../src/wording/message';
import { say } from '../../../../src/wording/say';
import { formOf } from '../../../scoring/form-of';
import { profileOf } from '../../../scoring/profile-of';

const words = (key: string, data?: Readonly<Record<string, MessageDatum>>) => say(message(key, data), 'zh');

it('a result is its number, what it is between, or a stroke where there is none', () => {
  const open = message('scoring.no-grades');
  expect([
    { shown: '8.86', range: null, open: null }, { shown: null, range: '0–10', open }, { shown: null, range: null, open }, { shown: null, range: null, open: null },
  ].map((outcome) => outcomeText(outcome, words))).toEqual(['8.86', '待人工 0–10', '待人工', '—']);
});

it('what stands in the form is shown as it is written, and a rate as the profile rounds it', () => {
  const profile = profileOf('mof/2020');
  const form = formOf({ funds: [{ initial: '90', budget: '90', spent: '30' }], rows: [{ name: '甲', target: '≥90%', actual: ' 97.810% ', weight: '40/3=13.33' }] });
  const shown = (move: Move) => writtenText(form, profile, move, spellingOf(form, profile, move));
  expect([shown({ kind: 'actual', row: 0 }), shown({ kind: 'weight', row: 0 }), shown({ kind: 'execution-rate' })]).toEqual(['97.810%', '40/3=13.33', '33.33%']);
});
