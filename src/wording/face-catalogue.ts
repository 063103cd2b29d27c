/* eslint-disable no-restricted-imports -- the sentence files beside this one are named like the faces; they are not the faces */
import type { Sentences } from './message';
import { taskpaneFillSentences } from './taskpane-fill';
import { taskpaneReviewSentences } from './taskpane-review';
import { taskpaneRuleCardSentences } from './taskpane-rule-cards';
import { taskpaneRulesSentences } from './taskpane-rules';
import { taskpaneSessionSentences } from './taskpane-session';
import { taskpaneShellSentences } from './taskpane-shell';
import { taskpaneTeachSentences } from './taskpane-teach';
import { taskpaneTeachExerciseSentences } from './taskpane-teach-exercise';
import { taskpaneTeachDerivationSentences } from './taskpane-teach-derivation';
import { taskpaneTeachProjectionSentences } from './taskpane-teach-projection';
import { taskpaneTeachSideBySideSentences } from './taskpane-teach-side-by-side';
import { taskpaneTeachWhatIfSentences } from './taskpane-teach-what-if';
import { workbenchSentences } from './workbench';

/** 界面词句: what a page says before anything was read. The sentences of the stations come with the stations. */
export const faceCatalogue: Sentences = Object.freeze(Object.assign(Object.create(null) as Sentences, {
  ...taskpaneFillSentences,
  ...taskpaneReviewSentences,
  ...taskpaneRuleCardSentences,
  ...taskpaneRulesSentences,
  ...taskpaneSessionSentences,
  ...taskpaneShellSentences,
  ...taskpaneTeachSentences,
  ...taskpaneTeachExerciseSentences,
  ...taskpaneTeachDerivationSentences,
  ...taskpaneTeachProjectionSentences,
  ...taskpaneTeachSideBySideSentences,
  ...taskpaneTeachWhatIfSentences,
  ...workbenchSentences,
}));
