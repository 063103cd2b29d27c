/* eslint-disable no-restricted-imports -- the sentence files beside this one are named like the stations; they are not the stations */
import { cliSentences } from './cli';
import { fillSentences } from './fill';
import { formSentences } from './form';
import { hostSentences } from './host';
import type { Sentences } from './message';
import { profileSentences } from './profile';
import { quantitySentences } from './quantity';
import { reviewSentences } from './review';
import { ruleCardSentences } from './rule-card';
import { scoringSentences } from './scoring';
import { taskpaneFillSentences } from './taskpane-fill';
import { taskpaneRulesSentences } from './taskpane-rules';
import { taskpaneSessionSentences } from './taskpane-session';
import { taskpaneShellSentences } from './taskpane-shell';
import { workbenchGridSentences } from './workbench-grid';
import { workbenchSentences } from './workbench';

/** 词句总表: every sentence of every station. Its keys are all there is: names such as "constructor" are none. */
export const catalogue: Sentences = Object.freeze(Object.assign(Object.create(null) as Sentences, {
  ...quantitySentences,
  ...formSentences,
  ...profileSentences,
  ...scoringSentences,
  ...reviewSentences,
  ...fillSentences,
  ...hostSentences,
  ...cliSentences,
  ...ruleCardSentences,
  ...taskpaneFillSentences,
  ...taskpaneRulesSentences,
  ...taskpaneSessionSentences,
  ...taskpaneShellSentences,
  ...workbenchGridSentences,
  ...workbenchSentences,
}));
