import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Assessment, type AssessmentInput } from '../src/assess';
import { decimal } from '../src/exact/decimal';
import { shippedProfiles } from '../src/profile/shipped-profiles';
import { refText } from '../src/workbook/cell-ref';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../src/workbook/snapshot';
import { workbook } from './support/sheet';

const FOLDER = 'test/form/layouts';
const LAYOUTS = readdirSync(FOLDER).map((name) => workbook(readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n=== found\n')[0]!).sheets);
const PROFILES = shippedProfiles();
const TEXTS = ['', '100', '95%', '≥90%', '示例项目甲', '示例项目乙', '一级指标', '项目名称', '得分', '分值', '总分', '年度资金总额', '全年执行数', '备注', '达成年度指标', '部分达成年度指标并具有一定效果', '基本完成', '2023年度', '-5', '……'];

/** One thing a person does, in shares of what there is. */
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('type' as const), sheet: fc.nat(), row: fc.nat(30), column: fc.nat(9), text: fc.constantFrom(...TEXTS) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('decide' as const), cell: fc.nat(), score: fc.constantFrom(null, '0', '3', '4.5') }) },
  fc.record({ does: fc.constantFrom('hide' as const, 'remove' as const, 'last' as const, 'copy' as const, 'hide row' as const), sheet: fc.nat(), row: fc.nat(30) }),
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('1904' as const, 'defaults' as const, 'off table' as const, 'fewer rules' as const) }) },
  fc.record({ does: fc.constant('rule' as const), form: fc.nat(), profile: fc.nat() }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** What a session holds between two assessments. */
interface Session {
  readonly book: WorkbookSnapshot;
  readonly scores: ReadonlyMap<string, string>;
  readonly chosen: ReadonlyMap<string, number>;
  readonly flags: ReadonlySet<string>;
}

describe('assessing again after a change', { timeout: 600_000 }, () => {
  it('gives what assessing everything anew gives', () => {
    fc.assert(fc.property(fc.array(fc.nat(LAYOUTS.length - 1), { minLength: 1, maxLength: 5 }), fc.array(act, { minLength: 3, maxLength: 10 }), (layouts, acts) => {
      let session: Session = { book: bookOf(layouts), scores: new Map(), chosen: new Map(), flags: new Set() };
      let found = assess(session.book, inputOf(session));
      for (const one of acts) {
        session = after(session, one, found);
        found = assess(session.book, inputOf(session));
        expect(plain(found)).toEqual(plain(assess(copied(session.book), inputOf(session))));
      }
    }), { seed: 11, numRuns: Number(process.env['ZIPING_FUZZ_AGAIN'] ?? '40') });
  });

  it('keeps every assessment that nothing changed for, the very object', () => {
    fc.assert(fc.property(fc.array(fc.nat(LAYOUTS.length - 1), { minLength: 1, maxLength: 5 }), (layouts) => {
      const session: Session = { book: bookOf(layouts), scores: new Map(), chosen: new Map(), flags: new Set() };
      const before = assess(session.book, inputOf(session)).forms;
      const again = assess({ ...session.book, sheets: [...session.book.sheets] }, { ...inputOf(session), profiles: [...PROFILES] }).forms;
      expect(again.length).toBe(before.length);
      expect(again.every((one, at) => one === before[at])).toBe(true);
    }), { seed: 12, numRuns: 40 });
  });
});

function after(session: Session, one: Act, found: Assessment): Session {
  const { book } = session;
  const { sheets } = book;
  switch (one.does) {
    case 'decide': {
      const cells = found.forms.flatMap(({ form }) => [...form.indicators, ...form.funds].flatMap(({ score }) => score === null ? [] : [refText(score.ref)]));
      const at = cells[one.cell % Math.max(1, cells.length)];
      if (at === undefined) return session;
      const others = [...session.scores].filter(([cell]) => cell !== at);
      return { ...session, scores: new Map(one.score === null ? others : [...others, [at, one.score]]) };
    }
    case 'rule': {
      const form = found.forms[one.form % Math.max(1, found.forms.length)]?.form;
      return form === undefined ? session : { ...session, chosen: new Map([...session.chosen, [form.id, one.profile % PROFILES.length]]) };
    }
    case '1904':
      return { ...session, book: { ...book, date1904: !book.date1904 } };
    case 'defaults':
    case 'off table':
    case 'fewer rules': {
      const flags = new Set(session.flags);
      if (!flags.delete(one.does)) flags.add(one.does);
      return { ...session, flags };
    }
    default: {
      const at = one.sheet % Math.max(1, sheets.length);
      const sheet = sheets[at];
      return sheet === undefined ? session : { ...session, book: { ...book, sheets: sheetsAfter(sheets, at, sheet, one) } };
    }
  }
}

function sheetsAfter(sheets: readonly SheetSnapshot[], at: number, sheet: SheetSnapshot, one: Extract<Act, { sheet: number }>): readonly SheetSnapshot[] {
  switch (one.does) {
    case 'type':
      return sheets.with(at, typed(sheet, one.row, one.column, one.text));
    case 'hide':
      return sheets.with(at, { ...sheet, visibility: sheet.visibility === 'visible' ? 'hidden' : 'visible' });
    case 'hide row':
      return sheets.with(at, { ...sheet, hiddenRows: new Set([...sheet.hiddenRows, one.row]) });
    case 'remove':
      return sheets.toSpliced(at, 1);
    case 'last':
      return [...sheets.toSpliced(at, 1), sheet];
    case 'copy':
      return [...sheets, { ...sheet, name: `${sheet.name}（${sheets.length}）` }];
  }
}

function typed(sheet: SheetSnapshot, row: number, column: number, text: string): SheetSnapshot {
  const value = /^-?\d+$/.test(text) ? Number(text) : text;
  const cell: CellSnapshot[] = text === '' ? [] : [{ row, column, value, text, formula: null, format: 'General' }];
  const others = sheet.cells.filter((known) => known.row !== row || known.column !== column);
  return { ...sheet, cells: [...others, ...cell].toSorted((a, b) => a.row - b.row || a.column - b.column) };
}

function inputOf({ scores, chosen, flags }: Session): AssessmentInput {
  return {
    profiles: flags.has('fewer rules') ? PROFILES.slice(0, 3) : PROFILES,
    chosen: ({ id }) => PROFILES[chosen.get(id) ?? -1] ?? null,
    judgements: {
      scores: new Map([...scores].map(([cell, score]) => [cell, decimal(score)])),
      offTable: new Map(flags.has('off table') ? PROFILES.flatMap(({ points }) => points.offTable.map(({ name }) => [name, decimal('1')] as const)) : []),
      acceptDefaults: flags.has('defaults'),
    },
  };
}

function bookOf(layouts: readonly number[]): WorkbookSnapshot {
  const sheets = layouts.flatMap((layout, at) => LAYOUTS[layout]!.map((sheet) => ({ ...sheet, name: `${sheet.name}${at}` })));
  return copied({ sheets, date1904: false });
}

function copied({ sheets, date1904 }: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => ({ ...cell })) })), date1904 };
}

function plain({ forms, refused }: Assessment): unknown {
  return { refused, forms: forms.map(({ form, choice, profile, score, review }) => ({ form, choice, profile: profile?.id ?? null, score, review })) };
}
