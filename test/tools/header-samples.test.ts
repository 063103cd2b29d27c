import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { headerSamples } from '../../tools/build/header-samples.mjs';

const POLICY = "default-src 'none'; script-src 'self'";
const samples = headerSamples(POLICY);

/** What stands between the braces, or the marks, that follow `start`. */
function block(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  return from < 0 ? '' : text.slice(from, text.indexOf(end, from + start.length));
}

describe('the headers for the web servers of an intranet', () => {
  it('carry the policy of the page on every server', () => {
    expect(samples['headers/nginx.conf']).toContain(`add_header Content-Security-Policy "${POLICY}" always;`);
    expect(samples['headers/apache.conf']).toContain(`Header always set Content-Security-Policy "${POLICY}"`);
    expect(samples['web.config']).toContain(`<add name="Content-Security-Policy" value="${POLICY}" />`);
  });

  it('let Excel keep the pictures of the buttons, or it would show its own', () => {
    const nginx = block(samples['headers/nginx.conf'], String.raw`location ~ "\.png$" {`, '}');
    expect(nginx).toContain('X-Content-Type-Options');
    expect(nginx).not.toContain('Cache-Control');
    expect(block(samples['headers/apache.conf'], String.raw`<FilesMatch "\.png$">`, '</FilesMatch>')).toContain('Header always unset Cache-Control');
    expect(block(samples['web.config'], '<location path="assets">', '</location>')).toContain('cacheControlMode="NoControl"');
  });

  it('let a browser keep what has a hash in its name', () => {
    expect('office.f2208de2ec3747700e57.js').toMatch(new RegExp(/location ~ "(.*js.*)" \{/.exec(samples['headers/nginx.conf'])?.[1] ?? '^$'));
    expect(samples['headers/apache.conf']).toContain('immutable');
  });

  it('are XML where IIS reads it', () => {
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => { names.push(name); });
    expect(() => parser.write(headerSamples(`default-src "a" & 'b'`)['web.config']).close()).not.toThrow();
    expect(names.filter((name) => name === 'location')).toHaveLength(1);
  });
});
