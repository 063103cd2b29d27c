import type { Language } from '../../wording/message';
import list from './samples.json';

/** 示例工作簿: comes with the page. Its name is data, as the files are. */
export interface Sample {
  readonly file: string;
  readonly group: 'national' | 'regional';
  readonly zh: string;
  readonly en: string;
}

export const samples = list as readonly Sample[];

/** What a first visit shows: invented, blank, and ready to be filled. */
export const firstSample = samples[0]!;

/** Name of the file in the grid's title and where it is saved to. */
export function sampleName(sample: Sample, language: Language): string {
  return `${sample[language]}.xlsx`;
}
