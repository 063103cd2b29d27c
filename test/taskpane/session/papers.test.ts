import { describe, expect, it } from 'vitest';
import { XlsxHost } from '../../../src/host/xlsx/xlsx-host';
import { nodeCodec } from '../../../src/host/xlsx/zip/codec.node';
import { memoryOf, sessionOn } from './session-on';

async function reviewed() {
  const session = await sessionOn(await memoryOf('zhongshan-2022'));
  await session.review.reviewAll();
  return session;
}

async function textsIn(bytes: Uint8Array): Promise<string> {
  const { sheets } = await XlsxHost.open(bytes, nodeCodec).read();
  return sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n');
}

describe('审核文书', () => {
  it('are none before anything was reviewed, but the unit can always check itself', async () => {
    const session = await sessionOn(await memoryOf('zhongshan-2022'));
    expect([session.papers.opinion('收到.xlsx', 'zh'), session.papers.opinionText('zh')]).toEqual([null, '']);
    expect(await textsIn(session.papers.selfCheck('收到.xlsx', 'zh')!)).toContain('12345政府服务热线外包服务项目');
  });

  it('list all that nobody waived while nothing was taken in, and then what was, with notes and waivers', async () => {
    const { review, papers, state } = await reviewed();
    const ids = state.review.current!.rows.map(({ finding }) => finding.id);
    const cells = (text: string) => ids.filter((id) => text.includes(id.slice(id.lastIndexOf('!') + 1)));
    expect(cells(papers.opinionText('zh'))).toEqual(ids);

    const [first, second] = [ids[0]!, ids.at(-1)!];
    await review.takeIn(second, true);
    expect(cells(papers.opinionText('zh'))).toEqual([second]);
    await review.note(second, '请附资金表');
    await review.waive(first, 'other', '主管部门已书面同意');
    const paper = await textsIn(papers.opinion('收到的自评表.xlsx', 'zh')!);
    for (const words of ['收到的自评表.xlsx', '请附资金表', '主管部门已书面同意']) expect(paper).toContain(words);
  });

  it('give the reviewer\'s scores with the pack they follow, where there are any', async () => {
    const { review, papers, state } = await reviewed();
    const row = state.review.current!.scores.find(({ weight }) => weight === '5')!;
    const before = await textsIn(papers.opinion('', 'zh')!);
    const pack = state.review.packs[0]!;
    await review.choosePack(pack.id);
    const criterion = pack.criteria[0]!;
    expect(await review.deduct(row.ref, criterion.id, criterion.steps.at(-1)!.share)).toBeNull();
    const after = await textsIn(papers.opinion('', 'zh')!);
    expect(before).not.toContain(criterion.wording.zh);
    for (const words of [pack.name.zh, criterion.wording.zh]) expect(after).toContain(words);
  });
});
