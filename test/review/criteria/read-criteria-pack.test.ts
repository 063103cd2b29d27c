import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ProfileError } from '../../../src/profile/profile-error';
import { readCriteriaPack } from '../../../src/review/criteria/read-criteria-pack';
import { say } from '../../../src/wording/say';

const text = readFileSync('criteria/common/2026.json', 'utf8');

function faults(from: string | RegExp, to: string): readonly string[] {
  expect(text).toMatch(from);
  try {
    readCriteriaPack('criteria/common/2026.json', text.replace(from, to));
    return [];
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return error.issues.map(({ pointer, says }) => `${pointer} ${say(says, 'zh')}`);
  }
}

describe('a criteria pack', () => {
  it('is read as it is written', () => {
    expect(readCriteriaPack('criteria/common/2026.json', text)).toEqual(JSON.parse(text));
  });

  it.each<readonly [string, string | RegExp, string, readonly string[]]>([
    ['a share as a number', '"share": "0.3"', '"share": 0.3', ['/criteria/0/steps/1/share 0.3 应写成带引号的十进制文本，如 "0.3"，以免精度丢失。']],
    ['a share above the whole', '"share": "0.3"', '"share": "1.3"', ['/criteria/0/steps/1/share "1.3" 不是十进制数文本，应如 "10" 或 "0.98"。']],
    ['steps that do not rise', '"share": "0.3"', '"share": "0.7"', ['/criteria/0/steps 扣减档次应从 "0" 起逐档升高。']],
    ['steps that begin with a deduction', '"share": "0"', '"share": "0.1"', ['/criteria/0/steps 扣减档次应从 "0" 起逐档升高。']],
    ['a criterion twice', '"id": "result-untrue"', '"id": "evidence-missing"', ['/criteria/1/id 标准编号“evidence-missing”写了两次。']],
    ['a source that is not listed', '"source": "audit-jingan"', '"source": "audit-elsewhere"', ['/criteria/1/cite/source 来源“audit-elsewhere”没有列在 sources 里。']],
    ['a source listed twice', '"id": "notices"', '"id": "xiangxi"', ['/sources/3/id 来源编号“xiangxi”写了两次。', '/criteria/7/cite/source 来源“notices”没有列在 sources 里。']],
    ['a source that nothing cites', '"id": "reviewers"', '"id": "readers"', [...Array.from({ length: 14 }, (_, at) => `/criteria/${String(at)}/cite/except/0/source 来源“reviewers”没有列在 sources 里。`), '/sources/6 来源“readers”没有被引用。']],
    ['practice that establishes', '"certainty": "assumed"', '"certainty": "established"', ['/criteria/0/cite/except/0/certainty “reviewers”是一般了解、做法或类推，不能作“established”的依据。']],
    ['a page that establishes nowhere', /("source": "audit-jingan",\s+"certainty": )"inferred"/, '$1"established"', ['/criteria/1/cite 写明“established”的，要指出“audit-jingan”中的位置。']],
    ['a key that poisons', '"version"', '"__proto__": {}, "version"', ['/__proto__ 不允许用“__proto__”作名称。']],
    ['a key nobody knows', '"version"', '"price": "1", "version"', ['/price 不认识“price”。请核对拼写，或查看 profile.schema.json。']],
  ])('with %s is refused, and the place is named', (_, from, to, issues) => {
    expect(faults(from, to)).toEqual(issues);
  });
});
