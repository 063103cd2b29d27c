import { message } from '../wording/message';
import { type Json, pointerOf } from './json-pointer';
import type { ProfileIssue } from './profile-error';

/** Longest profile text, in characters, and deepest nesting; far above any real profile, far below what hurts. */
export const MAX_LENGTH = 1_000_000;
export const MAX_DEPTH = 32;
const MAX_FAULTS = 100;

/** Keys that mean something to the language itself; as data they are only ever an attack. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[ \t\r\n]*/y;

class SyntaxFault extends Error {}

/**
 * 读取 JSON, with what JSON.parse keeps quiet about: keys written twice, keys that poison objects, depth. A fault of
 * syntax is given by line and column, since nothing after it can be trusted.
 */
export function readJson(text: string): { readonly value: Json | undefined; readonly issues: readonly ProfileIssue[] } {
  if (text.length > MAX_LENGTH) return { value: undefined, issues: [{ pointer: '', says: message('profile.too-long', { most: String(MAX_LENGTH) }) }] };
  const issues: ProfileIssue[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  const fail = (): never => {
    throw new SyntaxFault();
  };
  const skipBlank = (): void => {
    BLANK.lastIndex = at;
    BLANK.exec(text);
    at = BLANK.lastIndex;
  };
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return fail();
    at = pattern.lastIndex;
    return found[0];
  };
  /** A string up to its closing quote; a quote after an odd number of backslashes belongs to it. */
  const takeString = (): string => {
    if (text[at] !== '"') return fail();
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    const read = unquoted(text.slice(at, end + 1));
    if (read === null) return fail();
    at = end + 1;
    return read;
  };
  const takeSign = (sign: string): boolean => {
    skipBlank();
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const note = (path: readonly (string | number)[], key: string, data: Record<string, string> = {}): void => {
    if (issues.length < MAX_FAULTS) issues.push({ pointer: pointerOf(path), says: message(key, data) });
  };

  const readValue = (path: readonly (string | number)[]): Json => {
    if (path.length > MAX_DEPTH) {
      note(path.slice(0, MAX_DEPTH), 'profile.too-deep', { most: String(MAX_DEPTH) });
      return fail();
    }
    skipBlank();
    const first = text[at];
    if (first === '{') return readObject(path);
    if (first === '[') return readList(path);
    if (first === '"') return takeString();
    for (const [word, value] of [['true', true], ['false', false], ['null', null]] as const) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return value;
      }
    }
    return Number(take(NUMBER));
  };

  const readObject = (path: readonly (string | number)[]): Json => {
    at += 1;
    const object: Record<string, Json> = {};
    if (takeSign('}')) return object;
    do {
      skipBlank();
      const key = takeString();
      if (!takeSign(':')) fail();
      const value = readValue([...path, key]);
      if (FORBIDDEN.has(key)) note([...path, key], 'profile.forbidden-key', { key });
      else if (Object.hasOwn(object, key)) note([...path, key], 'profile.duplicate-key', { key });
      else object[key] = value;
    } while (takeSign(','));
    return takeSign('}') ? object : fail();
  };

  const readList = (path: readonly (string | number)[]): Json => {
    at += 1;
    const list: Json[] = [];
    if (takeSign(']')) return list;
    do list.push(readValue([...path, list.length])); while (takeSign(','));
    return takeSign(']') ? list : fail();
  };

  try {
    const value = readValue([]);
    skipBlank();
    if (at < text.length) fail();
    return { value, issues };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const tooDeep = issues.some(({ says }) => says.key === 'profile.too-deep');
    return { value: undefined, issues: tooDeep ? issues : [...issues, { pointer: '', says: message('profile.not-json', place(text, at)) }] };
  }
}

function unquoted(token: string): string | null {
  try {
    return JSON.parse(token) as string;
  } catch {
    return null;
  }
}

function place(text: string, at: number): { line: string; column: string } {
  const before = text.slice(0, at);
  const lines = before.split('\n');
  return { line: String(lines.length), column: String(lines[lines.length - 1]!.length + 1) };
}
