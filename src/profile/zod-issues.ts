import type * as z from 'zod';
import { type Message, message } from '../wording/message';
import { pointerOf, valueAt } from './json-pointer';
import type { ProfileIssue } from './profile-error';

type ZodIssue = z.core.$ZodIssue;

/** What zod found, in our words: one issue per fault, each with its own pointer. */
export function issuesOf(error: z.ZodError, input: unknown): readonly ProfileIssue[] {
  return error.issues.flatMap((issue) => issuesOfOne(issue, input));
}

function issuesOfOne(issue: ZodIssue, input: unknown): readonly ProfileIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), says: message('profile.unknown-key', { key }) }));
  }
  return [{ pointer: pointerOf(issue.path), says: sentence(issue, valueAt(input, issue.path)) }];
}

function sentence(issue: ZodIssue, found: unknown): Message {
  if (found === undefined && issue.code !== 'custom') return message('profile.missing');
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' && typeof found === 'number'
        ? message('profile.number-not-text', { found: String(found) })
        : message('profile.wrong-type', { expected: typeOf(issue.expected), found: shown(found) });
    case 'invalid_format':
      return issue.message.startsWith('profile.') ? message(issue.message, { found: shown(found) }) : message('profile.wrong-form', { found: shown(found) });
    case 'invalid_value':
      return message('profile.not-one-of', { allowed: issue.values.map(String).join(' · '), found: shown(found) });
    case 'invalid_union':
      return 'options' in issue && issue.options !== undefined
        ? message('profile.not-one-of', { allowed: issue.options.map(String).join(' · '), found: shown(found) })
        : message('profile.fits-nothing', { found: shown(found) });
    case 'too_small':
      return message(issue.origin === 'number' || issue.origin === 'int' ? 'profile.below' : 'profile.too-few', { least: String(issue.minimum) });
    case 'too_big':
      return message(issue.origin === 'number' || issue.origin === 'int' ? 'profile.above' : 'profile.too-many', { most: String(issue.maximum) });
    default:
      return message('profile.wrong-form', { found: shown(found) });
  }
}

const TYPES = new Map([
  ['object', 'profile.type-object'], ['record', 'profile.type-object'], ['array', 'profile.type-array'], ['string', 'profile.type-string'],
  ['int', 'profile.type-int'], ['number', 'profile.type-int'], ['boolean', 'profile.type-boolean'], ['null', 'profile.type-null'],
]);

function typeOf(expected: string): Message | string {
  const key = TYPES.get(expected);
  return key === undefined ? expected : message(key);
}

const LONGEST_SHOWN = 40;

function shown(found: unknown): string {
  const text = JSON.stringify(found) ?? '';
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
