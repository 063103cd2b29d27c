import { SaxesParser } from 'saxes';
import { partsOf } from './package-of';

/** What an XML parser says against these parts; [] when they are well-formed, namespaces included. */
export function faultsIn(bytes: Uint8Array, names: readonly string[]): readonly string[] {
  const parts = partsOf(bytes);
  return names.flatMap((name) => {
    const part = parts.get(name);
    const faults: string[] = [];
    if (part === undefined) return faults;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => faults.push(`${name}: ${error.message}`));
    parser.write(part.toString('utf8')).close();
    return faults;
  });
}
