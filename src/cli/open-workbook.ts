import { assess, type Assessment } from '../assess';
import { XlsxHost } from '../host/xlsx/xlsx-host';
import { readXlsxFile } from '../host/xlsx/file';
import { nodeCodec } from '../host/xlsx/zip/codec.node';
import type { RuleProfile } from '../profile/rule-profile';
import { EMPTY_RECORD, type FileRecord, judgementsOf, readRecord } from '../record/file-record';
import { recordedNotice } from '../record/recorded-profile';
import { message, type Message } from '../wording/message';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { CliError } from './cli-error';
import type { ProfileLibrary } from './profile-library';

/** 已核算的文件: a workbook with what the line made of it. */
export interface OpenedWorkbook {
  readonly host: XlsxHost;
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
  readonly record: FileRecord;
  /** Something to tell beside the result, such as a damaged record. */
  readonly warnings: readonly Message[];
  /** The file's record cannot be read and must not be replaced. */
  readonly recordDamaged: boolean;
}

/** Reads a file and sends it down the line. */
export async function openWorkbook(path: string, library: ProfileLibrary, acceptDefaults: boolean): Promise<OpenedWorkbook> {
  const host = XlsxHost.open(await readXlsxFile(path), nodeCodec);
  const snapshot = await host.read();
  const stored = readRecord(await host.readStore());
  const record = stored ?? EMPTY_RECORD;
  const assessment = assess(snapshot, {
    profiles: library.profiles,
    chosen: (form) => library.asked ?? rememberedProfile(record, form.id, library.profiles),
    judgements: judgementsOf(record, acceptDefaults),
  });
  return {
    host,
    workbook: snapshot,
    assessment,
    record,
    warnings: stored === null ? [message('cli.recordDamaged')] : recordedOtherwise(assessment, record, library),
    recordDamaged: stored === null,
  };
}

/** A form that was held against a profile that is not at hand is told about, unless another one was asked for. */
function recordedOtherwise({ forms }: Assessment, record: FileRecord, { asked, profiles }: ProfileLibrary): readonly Message[] {
  return asked !== null ? [] : forms.flatMap(({ form }) => recordedNotice(record, form.id, profiles) ?? []);
}

/** Refuses a workbook in which there is nothing to score. */
export function demandForms({ assessment }: OpenedWorkbook): void {
  if (assessment.forms.length === 0) throw new CliError('no-form', message('cli.noForm', { detail: nearMiss(assessment) }));
  if (assessment.forms.some(({ profile }) => profile !== null)) return;
  throw new CliError('profile-undecided', message('cli.undecided', { why: assessment.forms[0]!.choice.why[0] ?? '' }));
}

function rememberedProfile(record: FileRecord, formId: string, profiles: readonly RuleProfile[]): RuleProfile | null {
  const remembered = Object.hasOwn(record.profiles, formId) ? record.profiles[formId] : undefined;
  return profiles.find(({ id }) => id === remembered) ?? null;
}

function nearMiss({ refused }: Assessment): Message {
  const nearest = refused[0];
  const why = nearest?.why[0];
  return nearest === undefined || why === undefined ? message('cli.nothingLike') : message('cli.nearMiss', { sheet: nearest.sheet, why });
}
