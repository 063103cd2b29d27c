import type { ExcelHost } from '../../host/excel/excel-host';
import type { ExcelProgram } from '../../host/excel/excel-program';
import { HostError } from '../../host/host-error';
import { message } from '../../wording/message';

type OpenHost = (program: ExcelProgram) => Promise<ExcelHost>;

/** Excel 宿主, in a chunk of its own, for which the pane does not wait to be drawn. */
export async function loadHost(): Promise<OpenHost> {
  const { ExcelHost: host } = await import(/* webpackChunkName: "host" */ '../../host/excel/excel-host').catch((error: unknown) => {
    throw new HostError('not-readable', message('excel.hostMissing'), { cause: error });
  });
  return (program) => host.open(program);
}
