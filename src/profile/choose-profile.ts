import { atOnce, type Steps } from '../exact/in-steps';
import type { EvaluationForm } from '../form/evaluation-form';
import { type Message, message } from '../wording/message';
import { type FormFacts, formFacts } from './form-facts';
import type { ProfileCandidate, ProfileChoice } from './profile-choice';
import { profileIdName, profileName } from './profile-name';
import { isInForce, readSignal, yearsOf } from './read-signal';
import type { RuleProfile } from './rule-profile';

interface Weighed extends ProfileCandidate {
  readonly strong: boolean;
  readonly inForce: boolean;
}

/**
 * 选择规则口径 by what the form shows. A suggestion only: ambiguity, too little evidence and a year outside the
 * profile's years leave the choice to a person. A neighbouring year or region is never put in its place.
 */
export function chooseProfile(form: EvaluationForm, profiles: readonly RuleProfile[]): ProfileChoice {
  return atOnce(chooseProfileInSteps(form, profiles));
}

/** The same in steps: a form may hold many texts, and long ones. */
export function* chooseProfileInSteps(form: EvaluationForm, profiles: readonly RuleProfile[]): Steps<ProfileChoice> {
  const facts = yield* formFacts(form);
  const weighed: Weighed[] = [];
  for (const profile of profiles) {
    const one = weigh(facts, profile);
    if (one.strong || one.points > 0) weighed.push(one);
    yield;
  }
  weighed.sort((a, b) => b.points - a.points);
  const fitting = weighed.filter(({ strong, inForce }) => strong && inForce);
  const [best, second] = fitting;
  const outside = weighed.find(({ strong, inForce, points, profile }) =>
    strong && !inForce && (best === undefined || (points > best.points && profile.region.code !== best.profile.region.code)));

  if (outside !== undefined) return { suggested: null, why: [message('profile.choice.only-outside', nameOf(outside.profile)), ...outside.against], candidates: bare(weighed) };
  if (best === undefined) return { suggested: null, why: [message('profile.choice.none')], candidates: bare(weighed) };
  if (second !== undefined && second.points === best.points) {
    return { suggested: null, why: [message('profile.choice.tie', { one: profileIdName(best.profile), other: profileIdName(second.profile) })], candidates: bare(weighed) };
  }
  return { suggested: best.profile, why: best.why, candidates: bare([best, ...weighed.filter((other) => other !== best)]) };
}

function weigh(facts: FormFacts, profile: RuleProfile): Weighed {
  const { atLeast, signals } = profile.recognition;
  const seen = signals.flatMap((signal) => {
    const says = readSignal(signal, facts, profile);
    return says === null ? [] : [{ points: signal.points, says }];
  });
  const points = seen.reduce((sum, signal) => sum + signal.points, 0);
  const strong = points >= atLeast;
  const inForce = facts.year === null || isInForce(profile, facts.year);
  return {
    profile,
    points,
    strong,
    inForce,
    why: [
      ...seen.map((signal) => (signal.points > 0 ? signal.says : message('profile.choice.speaks-against', { sign: signal.says }))),
      ...(facts.year === null ? [message('profile.choice.no-year', { inForce: yearsOf(profile) })] : []),
    ],
    against: [
      ...(strong ? [] : [message('profile.choice.too-few', { points: String(points), atLeast: String(atLeast) })]),
      ...(inForce ? [] : [message('profile.choice.outside-years', { year: String(facts.year), inForce: yearsOf(profile) })]),
    ],
  };
}

function nameOf(profile: RuleProfile): Readonly<Record<string, string | Message>> {
  return { id: profile.id, name: profileName(profile) };
}

function bare(weighed: readonly Weighed[]): readonly ProfileCandidate[] {
  return weighed.map(({ profile, points, why, against }) => ({ profile, points, why, against }));
}
