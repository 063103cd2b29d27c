import type { ProfileCandidate } from '../../profile/profile-choice';
import { isInForce, yearsOf } from '../../profile/read-signal';
import type { ReviewSubject } from '../../review/check';
import { fundWeightDiffers } from '../../review/checks/fund-weight-differs';
import { weightsDiffer } from '../../review/checks/weights-differ';
import { message, type Message } from '../../wording/message';
import { fundsUnfit } from './funds-unfit';
import { sectionsUnfit } from './sections-unfit';

/** 口径与表的相配: what keeps a form from being held against a profile, and what is only odd about it. */
export interface ProfileFit {
  readonly against: readonly Message[];
  readonly remarks: readonly Message[];
}

/**
 * Sections, points, fund scores and the year decide. Too few signs of recognition alone do not: they mostly say that the
 * form names another region, and another region's rule is what people come here to see. They do where a sign of the
 * form speaks against the profile. How much a difference of points weighs is the profile's own word (points.mismatch).
 * `candidate` is what the form shows of the profile, null where it shows nothing.
 */
export function profileFit(subject: ReviewSubject, candidate: ProfileCandidate | null): ProfileFit {
  const { form, profile } = subject;
  const year = form.year !== null && !isInForce(profile, form.year)
    ? [message('profile.choice.outside-years', { year: String(form.year), inForce: yearsOf(profile) })]
    : [];
  const structure = [...year, ...sectionsUnfit(form, profile), ...fundsUnfit(form, profile)];
  const points = pointsApart(subject);
  const strict = profile.points.mismatch === 'error';
  const { against, remarks } = recognition(candidate);
  if (structure.length > 0 || against.length > 0 || (strict && points.length > 0)) return { against: [...structure, ...points, ...against], remarks: [] };
  return { against: [], remarks: [...points, ...remarks] };
}

/** 分值不符, in the words of the review. What the form contradicts in itself is no matter of the profile. */
function pointsApart(subject: ReviewSubject): readonly Message[] {
  return [weightsDiffer, fundWeightDiffers].flatMap((check) => {
    const seen = check.evaluate(subject);
    if (seen === 'inapplicable') return [];
    return seen.filter((one) => one.message !== 'total' && one.message !== 'row').map((one) => message(`check.${check.id}.${one.message}`, one.data));
  });
}

function recognition(candidate: ProfileCandidate | null): ProfileFit {
  if (candidate === null) return { against: [], remarks: [message('side.no-sign')] };
  const speaksAgainst = candidate.why.filter(({ key }) => key === 'profile.choice.speaks-against');
  const weak = candidate.against.filter(({ key }) => key === 'profile.choice.too-few');
  if (weak.length === 0) return { against: [], remarks: [] };
  return speaksAgainst.length > 0 ? { against: [...speaksAgainst, ...weak], remarks: [] } : { against: [], remarks: weak.map((why) => message('side.other-region', { why })) };
}
