import { message } from '../../../wording/message';
import type { CardQuestion } from '../step-card';

/** 「要写偏差原因吗？」 */
export function askReason(due: boolean): CardQuestion {
  return {
    asks: message('steps.ask-reason'),
    choices: [{ says: message('steps.choice-due'), right: due }, { says: message('steps.choice-not-due'), right: !due }],
  };
}
