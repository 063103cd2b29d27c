/* eslint-disable no-restricted-imports -- the sentence files beside this one are named like the stations; they are not the stations */
import { addinSentences } from './addin';
import { addinExcelSentences } from './addin-excel';
import { addinWpsSentences } from './addin-wps';
import { cliSentences } from './cli';
import { faceCatalogue } from './face-catalogue';
import { fillSentences } from './fill';
import { formSentences } from './form';
import { hostSentences } from './host';
import type { Sentences } from './message';
import { profileSentences } from './profile';
import { profileEditSentences } from './profile-edit';
import { quantitySentences } from './quantity';
import { reportSentences } from './report';
import { reportExerciseSentences } from './report-exercise';
import { reportRuleCardSentences } from './report-rule-cards';
import { reviewSentences } from './review';
import { reviewSumSentences } from './review-sums';
import { reviewTextSentences } from './review-texts';
import { reviewVerdictSentences } from './review-verdict';
import { ruleCardSentences } from './rule-card';
import { scoringSentences } from './scoring';
import { teachWhatIfSentences } from './teach-what-if';
import { taskpaneReviewSessionSentences } from './taskpane-review-session';
import { taskpaneRulesEditorSentences } from './taskpane-rules-editor';
import { taskpaneRulesSessionSentences } from './taskpane-rules-session';
import { teachExerciseSentences } from './teach-exercise';
import { teachDerivationSentences } from './teach-derivation';
import { teachRuleCardSentences } from './teach-rule-cards';
import { teachSideBySideSentences } from './teach-side-by-side';
import { workbenchGridSentences } from './workbench-grid';

/** 词句总表: every sentence of every station. Its keys are all there is: names such as "constructor" are none. */
export const catalogue: Sentences = Object.freeze(Object.assign(Object.create(null) as Sentences, {
  ...faceCatalogue,
  ...quantitySentences,
  ...formSentences,
  ...profileSentences,
  ...profileEditSentences,
  ...scoringSentences,
  ...reviewSentences,
  ...reviewSumSentences,
  ...reportSentences,
  ...reportExerciseSentences,
  ...reportRuleCardSentences,
  ...reviewTextSentences,
  ...reviewVerdictSentences,
  ...taskpaneReviewSessionSentences,
  ...taskpaneRulesEditorSentences,
  ...taskpaneRulesSessionSentences,
  ...fillSentences,
  ...hostSentences,
  ...cliSentences,
  ...ruleCardSentences,
  ...teachDerivationSentences,
  ...teachExerciseSentences,
  ...teachRuleCardSentences,
  ...teachSideBySideSentences,
  ...teachWhatIfSentences,
  ...workbenchGridSentences,
  ...addinSentences,
  ...addinExcelSentences,
  ...addinWpsSentences,
}));
