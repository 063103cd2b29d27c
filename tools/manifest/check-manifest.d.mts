export interface Surroundings {
  readonly version: string;
  readonly file: (path: string) => Buffer | null;
  readonly answersTo: (name: string) => boolean;
}

export interface ManifestProblem {
  readonly rule: string;
  readonly line: number;
  readonly says: string;
}

export function checkManifest(xml: string, surroundings: Surroundings): readonly ManifestProblem[];
