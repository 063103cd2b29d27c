import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** Files of ours that a file imports, types included: a circle of types is a circle to a reader as well. */
function importsOf(file: string): readonly string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .flatMap(({ fileName }) => ['.ts', '.tsx'].map((ending) => `${join(dirname(file), fileName)}${ending}`).filter((name) => existsSync(name)));
}

/** The first circle found, as the way round it; empty when there is none. */
function firstCircle(): readonly string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    way.push(file);
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next);
      if (circle.length > 0) return circle;
    }
    way.pop();
    done.add(file);
    return [];
  };
  for (const file of files) {
    const circle = visit(file);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('imports', () => {
  it('run one way, without a circle', () => {
    expect(firstCircle()).toEqual([]);
  });

  it('leave no file that nobody reads', () => {
    const read = new Set([...imports.values()].flat());
    const entries = [
      'src/addin/excel/main.tsx', 'src/addin/wps/diagnose/main.ts', 'src/addin/wps/main.tsx', 'src/cli/ziping.ts', 'src/host/memory/memory-host.ts', 'src/profile/profile-json-schema.ts', 'src/review/criteria/criteria-json-schema.ts', 'src/workbench/main.tsx',
    ];
    expect(files.filter((file) => !read.has(file) && !entries.includes(file))).toEqual([]);
  });
});
