import { expect, it } from 'vitest';
import { tabRequests } from '../../../src/taskpane/shell/tab-requests';

it('a request reaches whoever listens, until they stop', () => {
  const requests = tabRequests();
  const heard: string[] = [];
  const stop = requests.listen((tab) => heard.push(tab));
  requests.ask('review');
  stop();
  requests.ask('teach');
  expect(heard).toEqual(['review']);
});

it('the last request made before anybody listened is heard once', () => {
  const requests = tabRequests();
  requests.ask('fill');
  requests.ask('review');
  const heard: string[] = [];
  requests.listen((tab) => heard.push(tab));
  requests.listen((tab) => heard.push(tab));
  expect(heard).toEqual(['review']);
});
