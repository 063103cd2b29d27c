import { parseArgs } from 'node:util';
import type { Language } from '../wording/message';
import { message } from '../wording/message';
import { CliError } from './cli-error';

/** 命令行: what one call asks for, read and checked. */
export interface Invocation {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  /** Profile id, or a path of a profile file ending in .json; null lets the evidence decide. */
  readonly profile: string | null;
  readonly out: string | null;
  readonly report: string | null;
  readonly cell: string | null;
  readonly parent: string | null;
  /** Ids or files of the profiles to be compared, between commas. */
  readonly compared: string | null;
  /** What `report` makes. */
  readonly kind: string | null;
  /** A list of files, one a line; "-" is standard input. */
  readonly filesFrom: string | null;
  /** How many threads review; null: as many as the processor has cores. */
  readonly jobs: number | null;
  readonly fill: FillFlags;
  readonly exercise: ExerciseFlags;
}

/** What `exercise` is told. */
export interface ExerciseFlags {
  readonly seed: string | null;
  /** Kinds of cells or of errors, separated by commas; null: all. */
  readonly of: string | null;
  readonly count: string | null;
  /** Where the answers go. */
  readonly answers: string | null;
  /** Id of the form, where the workbook has several. */
  readonly form: string | null;
}

export interface FillFlags {
  readonly overwrite: boolean;
  readonly overwriteFormulas: boolean;
  readonly acceptDefaults: boolean;
  readonly formulas: boolean;
  readonly mark: boolean;
}

export type Command = 'inspect' | 'assess' | 'fill' | 'check' | 'explain' | 'report' | 'compare' | 'exercise' | 'profiles' | 'help' | 'version';

const COMMON = { json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const PROFILE = { profile: { type: 'string' } } as const;
const DEFAULTS = { 'accept-defaults': { type: 'boolean' } } as const;

/** The options each command knows; any other is refused by name. */
const OPTIONS = {
  inspect: COMMON,
  assess: { ...COMMON, ...PROFILE, ...DEFAULTS },
  fill: {
    ...COMMON, ...PROFILE, ...DEFAULTS,
    out: { type: 'string', short: 'o' },
    overwrite: { type: 'boolean' },
    'overwrite-formulas': { type: 'boolean' },
    formulas: { type: 'boolean' },
    mark: { type: 'boolean' },
  },
  check: { ...COMMON, ...PROFILE, report: { type: 'string' }, 'files-from': { type: 'string' }, jobs: { type: 'string' } },
  explain: { ...COMMON, ...PROFILE, ...DEFAULTS, cell: { type: 'string' } },
  report: { ...COMMON, ...PROFILE, ...DEFAULTS, kind: { type: 'string' }, out: { type: 'string', short: 'o' } },
  compare: { ...COMMON, ...PROFILE, ...DEFAULTS },
  exercise: {
    ...COMMON, ...PROFILE,
    seed: { type: 'string' }, kind: { type: 'string' }, of: { type: 'string' }, count: { type: 'string' }, form: { type: 'string' },
    out: { type: 'string', short: 'o' }, answers: { type: 'string' },
  },
  profiles: { ...COMMON, ...DEFAULTS, extends: { type: 'string' }, profiles: { type: 'string' }, out: { type: 'string', short: 'o' } },
} as const;

/** Reads the arguments behind `ziping`. Throws CliError on what it does not understand. */
export function readInvocation(args: readonly string[]): Invocation {
  const [name = 'help', ...rest] = args;
  if (['help', '--help', '-h'].includes(name)) return invocation('help', [], {});
  if (['version', '--version', '-v'].includes(name)) return invocation('version', [], {});
  if (!Object.hasOwn(OPTIONS, name)) throw new CliError('usage', message('cli.unknownCommand', { command: name }));
  const command = name as keyof typeof OPTIONS;
  const { values, positionals } = parsed(command, rest);
  if (values['help'] === true) return invocation('help', [], {});
  if (command !== 'profiles' && positionals.length === 0 && values['files-from'] === undefined) throw new CliError('usage', message('cli.noFile', { command }));
  return invocation(command, positionals, values);
}

function parsed(command: keyof typeof OPTIONS, args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTIONS[command], allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new CliError('usage', message('cli.badOption', { command, detail: error.message.split('. ')[0]! }));
    throw error;
  }
}

function invocation(command: Command, operands: readonly string[], values: Record<string, unknown>): Invocation {
  const text = (name: string): string | null => typeof values[name] === 'string' ? values[name] : null;
  const language = text('lang') ?? 'zh';
  if (language !== 'zh' && language !== 'en') throw new CliError('usage', message('cli.badLanguage', { language }));
  return {
    command,
    operands,
    json: values['json'] === true,
    language,
    profile: text('profile'),
    out: text('out'),
    report: text('report'),
    cell: text('cell'),
    parent: text('extends'),
    compared: text('profiles'),
    kind: text('kind'),
    filesFrom: text('files-from'),
    jobs: jobsIn(text('jobs')),
    fill: {
      overwrite: values['overwrite'] === true,
      overwriteFormulas: values['overwrite-formulas'] === true,
      acceptDefaults: values['accept-defaults'] === true,
      formulas: values['formulas'] === true,
      mark: values['mark'] === true,
    },
    exercise: { seed: text('seed'), of: text('of'), count: text('count'), answers: text('answers'), form: text('form') },
  };
}

/** More threads than any processor has cores are a slip of the finger. */
function jobsIn(text: string | null): number | null {
  if (text === null) return null;
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new CliError('usage', message('cli.badJobs', { jobs: text }));
  return Number(text);
}
