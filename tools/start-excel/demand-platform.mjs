import { StartError } from '../start/start-error.mjs';

/** Excel, and so this command, is for Windows and Mac; elsewhere it says what can be done instead. */
export function demandExcelPlatform(platform) {
  if (platform === 'win32' || platform === 'darwin') return;
  throw new StartError(
    '这台电脑的系统上没有 Excel 桌面版，不能旁加载。可以：运行 npm start，用工作台填报；或运行 npm run build -- --url https://服务器/路径，把 dist/office 放到该服务器，在网页版 Excel 的「插入」→「加载项」→「上传我的加载项」中选 dist/office/manifest.xml，或由管理员用网络共享分发（见 docs/deploy-excel.zh-CN.md）。',
    'There is no desktop Excel for the system of this machine, so nothing can be sideloaded. Run npm start for the workbench; or run npm run build -- --url https://server/path, put dist/office on that server and, in Excel on the web, take Insert, Add-ins, Upload My Add-in with dist/office/manifest.xml, or have an administrator share it (docs/deploy-excel.zh-CN.md).',
  );
}
