import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refText } from '../../../src/workbook/cell-ref';
import { fileOf, memoryOf, sessionOn, textAt, told } from './session-on';

const FORMS = ['zhengzhou-2023', 'shanghai-2023', 'zhongshan-2022', 'panjin-2023'];

function printedIn(name: string): readonly string[] {
  const truth = JSON.parse(readFileSync(`test/workbooks/${name}.truth.json`, 'utf8')) as { printed: Record<string, unknown> };
  return Object.keys(truth.printed);
}

describe.each(FORMS)('%s', (name) => {
  it('is filled with what is printed, wherever no person has to decide', async () => {
    const host = fileOf(`${name}-blank`);
    const session = await sessionOn(host);
    const { writes } = session.state;
    expect(writes).toBeGreaterThan(0);
    await session.fill();
    expect(told(session.state)).toBe(`success: 已填入 ${String(writes)} 格。`);
    const [filled, original] = [await host.read(), await fileOf(name).read()];
    const blank = printedIn(name).filter((ref) => textAt(filled, ref).replace('自评绩效等级:', '') === '');
    const written = printedIn(name).filter((ref) => !blank.includes(ref));
    expect(Object.fromEntries(written.map((ref) => [ref, textAt(filled, ref)])))
      .toEqual(Object.fromEntries(written.map((ref) => [ref, textAt(original, ref)])));
    expect(session.state.writes).toBe(0);
  });

  it('is the very file again after undo', async () => {
    const before = fileOf(`${name}-blank`);
    const host = fileOf(`${name}-blank`);
    const session = await sessionOn(host);
    await session.fill();
    await session.undo();
    expect(told(session.state)).toMatch(/^success: 已撤销，\d+ 格恢复原样。$/);
    expect(Buffer.from(host.toBytes()).equals(Buffer.from(before.toBytes()))).toBe(true);
    expect(session.state.undoable).toBe(false);
  });

  it('is taken back by another session that only knows the file', async () => {
    const host = fileOf(`${name}-blank`);
    await (await sessionOn(host)).fill();
    const reopened = await sessionOn(host);
    expect(reopened.state.undoable).toBe(true);
    await reopened.undo();
    expect(Buffer.from(host.toBytes()).equals(Buffer.from(fileOf(`${name}-blank`).toBytes()))).toBe(true);
  });
});

describe('filling', () => {
  it('writes nothing before 填入', async () => {
    const host = await memoryOf('shanghai-2023-blank');
    const before = await host.read();
    const session = await sessionOn(host);
    session.tickAll(false);
    session.tickAll(true);
    expect(await host.read()).toBe(before);
    expect(await host.readStore()).toBeNull();
  });

  it('says so when nothing is ticked', async () => {
    const host = await memoryOf('panjin-2023-blank');
    const session = await sessionOn(host);
    session.tickAll(false);
    expect(session.state.writes).toBe(0);
    await session.fill();
    expect(told(session.state)).toBe('info: 没有勾选要填的单元格，未作任何改动。');
    expect(session.state.undoable).toBe(false);
  });

  it('leaves out the form that is not included, and the cell that is not ticked', async () => {
    const host = await memoryOf('shanghai-2023-blank');
    const session = await sessionOn(host);
    const [first, second] = session.state.forms;
    session.include(second!.id, false);
    const skipped = session.state.preview.find(({ state }) => state === 'write')!;
    session.tick(skipped.ref, false);
    const { writes } = session.state;
    await session.fill();
    const cells = await host.read();
    expect(textAt(cells, refText(skipped.ref))).toBe('');
    expect(session.state.forms.find(({ id }) => id === first!.id)!.plan!.planned.map(({ edit }) => edit.ref)).toEqual([skipped.ref]);
    expect(session.state.forms.find(({ id }) => id === second!.id)!.plan!.planned.length).toBeGreaterThan(0);
    expect(told(session.state)).toBe(`success: 已填入 ${String(writes)} 格。`);
  });
});
