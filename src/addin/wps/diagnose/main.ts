import '../old-browser/missing-functions';
import type { Language } from '../../../wording/message';
import { message } from '../../../wording/message';
import { addinWpsSentences } from '../../../wording/addin-wps';
import { learn, sayKnown } from '../../../wording/say-known';
import { waitForWps } from '../wait-for-wps';
import { diagnose } from './diagnose';
import type { ProbedProgram } from './probed-program';

const PATIENCE = 10_000;

/** The page must work where nothing else does, so it is drawn without any library. */
const LANGUAGE: Language = 'zh';

learn(addinWpsSentences);
const words = (key: keyof typeof addinWpsSentences): string => sayKnown(message(key), LANGUAGE);

const frame = document.getElementById('diagnose');
if (frame === null) throw new Error('diagnose.html has no place for the page');

const intro = line(words('wps.diagnose.intro'));
const start = button(words('wps.diagnose.start'));
const copy = button(words('wps.diagnose.copy'));
const save = document.createElement('a');
save.textContent = words('wps.diagnose.save');
save.download = 'ziping-diagnosis.json';
const told = line('');
told.setAttribute('role', 'status');
const text = document.createElement('textarea');
text.readOnly = true;
text.setAttribute('aria-label', words('wps.diagnose.result'));
const result = document.createElement('div');
result.hidden = true;
result.append(copy, save, text);
frame.append(intro, start, told, result);

start.addEventListener('click', () => { void run(); });
copy.addEventListener('click', () => {
  text.select();
  // Old and embedded browsers have no other way that needs no permission.
  const isCopied = document.execCommand('copy');
  told.textContent = words(isCopied ? 'wps.diagnose.copied' : 'wps.diagnose.notCopied');
});

async function run(): Promise<void> {
  start.disabled = true;
  told.textContent = words('wps.diagnose.running');
  const found = await waitForWps(PATIENCE);
  start.disabled = false;
  if (found === null) {
    told.textContent = words('wps.notInWps');
    return;
  }
  const json = JSON.stringify(diagnose(window, found.program as ProbedProgram), null, 2);
  text.value = json;
  save.href = `data:application/json;charset=utf-8,${encodeURIComponent(json)}`;
  result.hidden = false;
  told.textContent = words('wps.diagnose.done');
}

function line(says: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = says;
  return paragraph;
}

function button(says: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = says;
  return made;
}
