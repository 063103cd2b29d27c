import { type Answer, asked } from './answer';
import type { ProbedProgram } from './probed-program';

interface Scope {
  readonly Application?: unknown;
  readonly wps?: { readonly Application?: unknown; readonly EtApplication?: unknown; readonly Enum?: unknown; readonly PluginStorage?: unknown; readonly FileSystem?: unknown };
}

/** 程序实测: under which names WPS shows itself, which build it is, and what it has. Only looks. */
export function askProgram(scope: object, program: ProbedProgram): Readonly<Record<string, Answer>> {
  const { wps, Application: application } = scope as Scope;
  const kind = (question: () => unknown): Answer => asked(() => typeof question());
  return {
    name: asked(() => program.Name),
    version: asked(() => program.Version),
    build: asked(() => program.Build),
    application: kind(() => application),
    wps: kind(() => wps),
    wpsApplication: kind(() => wps?.Application),
    etApplication: kind(() => wps?.EtApplication),
    enumeration: kind(() => wps?.Enum),
    pluginStorage: kind(() => wps?.PluginStorage),
    fileSystem: kind(() => wps?.FileSystem),
    undoGroups: kind(() => program.DebugTools?.UndoTransBegin),
    events: kind(() => program.ApiEvent.AddApiEventListener),
    unknownMember: asked(() => (program as unknown as { readonly ZipingNoSuchMember: unknown }).ZipingNoSuchMember),
    sameWrapper: asked(() => program.ActiveSheet === program.ActiveSheet),
    settings: asked(() => [program.ScreenUpdating, program.EnableEvents, program.Calculation, program.DisplayAlerts]),
  };
}
