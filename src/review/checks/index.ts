import type { Check } from '../check';
import type { WorkbookCheck } from '../workbook-check';
import { actualMissing } from './actual-missing';
import { actualNotANumber } from './actual-not-a-number';
import { actualRepeatsTarget } from './actual-repeats-target';
import { budgetOverspent } from './budget-overspent';
import { dateOutsideYear } from './date-outside-year';
import { deadlineMissed } from './deadline-missed';
import { directionUnfit } from './direction-unfit';
import { errorValueLeft } from './error-value-left';
import { executionRateRepeated } from './execution-rate-repeated';
import { fundRowsContradict } from './fund-rows-contradict';
import { goalCopied } from './goal-copied';
import { goalMissing } from './goal-missing';
import { gradeDiffers } from './grade-differs';
import { gradeMissing } from './grade-missing';
import { indicatorMisplaced } from './indicator-misplaced';
import { indicatorRepeated } from './indicator-repeated';
import { infoMissing } from './info-missing';
import { instructionLeft } from './instruction-left';
import { levelUnlisted } from './level-unlisted';
import { magnitudeSlip } from './magnitude-slip';
import { markupLeft } from './markup-left';
import { nameMissing } from './name-missing';
import { numberAsText } from './number-as-text';
import { percentOverHundred } from './percent-over-hundred';
import { placeholderLeft } from './placeholder-left';
import { pointsOffTable } from './points-off-table';
import { rateDiffers } from './rate-differs';
import { rateContradictsFunds } from './rate-contradicts-funds';
import { reasonCopied } from './reason-copied';
import { reasonMissing } from './reason-missing';
import { reasonRepeatsNumbers } from './reason-repeats-numbers';
import { reasonTooLong } from './reason-too-long';
import { reasonTooShort } from './reason-too-short';
import { reasonWithoutRemedy } from './reason-without-remedy';
import { resultBare } from './result-bare';
import { resultMissing } from './result-missing';
import { rowShifted } from './row-shifted';
import { satisfactionWithoutFigure } from './satisfaction-without-figure';
import { scoreDiffers } from './score-differs';
import { scoreOverWeight } from './score-over-weight';
import { severalFacts } from './several-facts';
import { strayCharacters } from './stray-characters';
import { subtotalDiffers } from './subtotal-differs';
import { targetCutOff } from './target-cut-off';
import { targetIncomplete } from './target-incomplete';
import { targetMissing } from './target-missing';
import { targetRepeatsHeading } from './target-repeats-heading';
import { targetUnsigned } from './target-unsigned';
import { totalDiffers } from './total-differs';
import { unitChanges } from './unit-changes';
import { valueUnreadable } from './value-unreadable';
import { weightsDiffer } from './weights-differ';
import { subtotalWeightDiffers } from './subtotal-weight-differs';
import { labelPointsDiffer } from './label-points-differ';
import { fundWeightDiffers } from './fund-weight-differs';
import { budgetChangeDiffers } from './budget-change-differs';
import { componentScored } from './component-scored';
import { weightMissing } from './weight-missing';
import { weightZero } from './weight-zero';
import { scoreNegative } from './score-negative';
import { scoreTooPrecise } from './score-too-precise';
import { unfinishedFull } from './unfinished-full';
import { shortfallFull } from './shortfall-full';
import { reasonNeedless } from './reason-needless';
import { doneContradictsRate } from './done-contradicts-rate';
import { rateContradictsScore } from './rate-contradicts-score';
import { deductionDenied } from './deduction-denied';
import { rateToldOtherwise } from './rate-told-otherwise';
import { totalToldOtherwise } from './total-told-otherwise';
import { spendingToldOtherwise } from './spending-told-otherwise';
import { projectsAllFull } from './projects-all-full';
import { hiddenPoints } from './hidden-points';
import { formulaStale } from './formula-stale';
import { formulaConstant } from './formula-constant';
import { formulaOtherRow } from './formula-other-row';
import { formulaSumsWrong } from './formula-sums-wrong';
import { scoresNotAdded } from './scores-not-added';
import { parentWeightDiffers } from './parent-weight-differs';
import { weightConcentrated } from './weight-concentrated';
import { targetDemandsNothing } from './target-demands-nothing';
import { outputWithoutSpending } from './output-without-spending';
import { overFulfilled } from './over-fulfilled';
import { gradeContradictsTotal } from './grade-contradicts-total';
import { yearDiffers } from './year-differs';

/** 审核项清单: every check there is. A meta-test proves that each has its doc, its test and its sentences. */
export const checks: readonly Check[] = [
  fundRowsContradict,
  budgetOverspent,
  rateDiffers,
  rateContradictsFunds,
  weightsDiffer,
  pointsOffTable,
  targetRepeatsHeading,
  targetCutOff,
  actualMissing,
  valueUnreadable,
  scoreOverWeight,
  scoreDiffers,
  reasonMissing,
  subtotalDiffers,
  totalDiffers,
  gradeMissing,
  gradeDiffers,
  rowShifted,
  goalCopied,
  markupLeft,
  subtotalWeightDiffers,
  labelPointsDiffer,
  fundWeightDiffers,
  budgetChangeDiffers,
  componentScored,
  weightMissing,
  weightZero,
  scoreNegative,
  scoreTooPrecise,
  unfinishedFull,
  shortfallFull,
  reasonNeedless,
  doneContradictsRate,
  rateContradictsScore,
  deductionDenied,
  rateToldOtherwise,
  totalToldOtherwise,
  spendingToldOtherwise,
  reasonTooShort,
  reasonTooLong,
  reasonCopied,
  reasonWithoutRemedy,
  reasonRepeatsNumbers,
  actualRepeatsTarget,
  percentOverHundred,
  targetIncomplete,
  directionUnfit,
  unitChanges,
  magnitudeSlip,
  errorValueLeft,
  placeholderLeft,
  instructionLeft,
  nameMissing,
  targetMissing,
  indicatorRepeated,
  indicatorMisplaced,
  executionRateRepeated,
  formulaStale,
  formulaConstant,
  formulaOtherRow,
  formulaSumsWrong,
  numberAsText,
  scoresNotAdded,
  parentWeightDiffers,
  weightConcentrated,
  targetDemandsNothing,
  outputWithoutSpending,
  overFulfilled,
  gradeContradictsTotal,
  resultMissing,
  resultBare,
  infoMissing,
  satisfactionWithoutFigure,
  actualNotANumber,
  severalFacts,
  deadlineMissed,
  dateOutsideYear,
  yearDiffers,
  targetUnsigned,
  levelUnlisted,
  strayCharacters,
  goalMissing,
];

/** 全簿审核项: what shows only when all forms of a workbook are seen together, or the sheets around them. */
export const workbookChecks: readonly WorkbookCheck[] = [
  projectsAllFull,
  hiddenPoints,
];
