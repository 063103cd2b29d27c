/** 要求集: what the host says it has. A cap is the highest ExcelApi it knows. */
export function supportedSets(cap: string): Readonly<Record<string, string>> {
  return { excelapi: cap, delayforcelledit: '1.1', sharedruntime: '1.1', ribbonapi: '1.2', dialogapi: '1.2', richapiruntimeflag: '1.2' };
}

export function requirementSets(cap: string): { readonly isSetSupported: (name: string, version?: string | number) => boolean } {
  const sets = supportedSets(cap);
  return {
    isSetSupported: (name, version = '0') => {
      const known = sets[name.toLowerCase()];
      return known !== undefined && reaches(known, String(version));
    },
  };
}

function reaches(known: string, wanted: string): boolean {
  const [major = 0, minor = 0] = known.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
