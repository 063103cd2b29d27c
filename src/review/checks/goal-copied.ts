import { INAPPLICABLE, type Check } from '../check';

/** 目标与完成情况雷同: the result repeats the goal word for word, so it says nothing of what was achieved. */
export const goalCopied: Check = {
  id: 'goal-copied',
  level: 'hint',
  evaluate: ({ form }) => {
    const pairs = form.goals.filter(({ expected, achieved }) => expected.text.trim() !== '' && (achieved?.text.trim() ?? '') !== '');
    if (pairs.length === 0) return INAPPLICABLE;
    return pairs
      .filter(({ expected, achieved }) => bare(expected.text) === bare(achieved!.text))
      .map(({ expected, achieved }) => ({ ref: achieved!.ref, related: [expected.ref], message: 'copied' }));
  },
};

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}
