import { describe, expect, it } from 'vitest';
import { carryOut } from '../../../src/addin/excel/commands';
import { COMMANDS } from '../../../src/addin/pane-commands';
import type { ProgramPane } from '../../../src/addin/program-pane';
import { tabRequests } from '../../../src/taskpane/shell/tab-requests';

/** Carries a command out and tells what came of it, in its order. */
async function deeds(name: string, showPane: () => Promise<void> = () => Promise.resolve(), ready = true) {
  const done: string[] = [];
  const tabs = tabRequests();
  tabs.listen((tab) => done.push(`tab ${tab}`));
  const deed = (what: string) => () => {
    done.push(what);
    return Promise.resolve();
  };
  const pane = { detect: deed('detect'), review: deed('review'), followCursor: deed('cursor') } as unknown as ProgramPane;
  await carryOut(COMMANDS[name]!, {
    showPane: () => {
      done.push('show');
      return showPane();
    },
    tabs,
    ready: Promise.resolve(ready ? pane : null),
  }, { completed: () => done.push('completed') });
  return done;
}

describe('a button of the ribbon', () => {
  it.each([
    ['openPane', ['show', 'completed']],
    ['smartFill', ['tab fill', 'show', 'completed', 'detect']],
    ['quickReview', ['tab review', 'show', 'completed', 'review']],
    ['teach', ['tab teach', 'show', 'completed']],
    ['whyThisScore', ['tab teach', 'show', 'completed', 'cursor']],
  ])('%s: %j', async (name, expected) => {
    expect(await deeds(name)).toEqual(expected);
  });

  it('is let go by Excel also where the pane cannot be shown, and does its work', async () => {
    expect(await deeds('quickReview', () => Promise.reject(new Error('no shared runtime')))).toEqual(['tab review', 'show', 'completed', 'review']);
  });

  it('is let go where the pane cannot work', async () => {
    expect(await deeds('smartFill', undefined, false)).toEqual(['tab fill', 'show', 'completed']);
  });

  it.each([[null], [{}]])('may be a key, which waits for nothing: %j', async (event) => {
    await expect(carryOut(COMMANDS['openPane']!, { showPane: () => Promise.resolve(), tabs: tabRequests(), ready: Promise.resolve(null) }, event)).resolves.toBeUndefined();
  });
});
