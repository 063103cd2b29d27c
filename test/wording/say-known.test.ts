import { beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/wording/catalogue';
import { faceCatalogue } from '../../src/wording/face-catalogue';
import { message } from '../../src/wording/message';
import { learn, sayKnown } from '../../src/wording/say-known';

const ENGINE = message('scoring.off-table', { name: '资金管理', points: '20' });

describe('what a page can say', () => {
  beforeEach(() => { learn(faceCatalogue); });

  it('are its own sentences at once', () => {
    expect(sayKnown(message('filltab.detect'), 'zh')).toBe('识别');
    expect(sayKnown(message('session.busy.loading'), 'en')).toBe('Loading the rule profiles…');
  });

  it('are those of the stations once they are learnt, and its own as before', () => {
    expect(() => sayKnown(ENGINE, 'zh')).toThrow(RangeError);
    learn(catalogue);
    expect(sayKnown(ENGINE, 'zh')).toBe('表外的“资金管理”（20 分）须由填报人填写');
    expect(sayKnown(message('filltab.detect'), 'zh')).toBe('识别');
  });
});
