import { BuildError } from './build-error.mjs';

/** Where a developer's machine serves the add-in; the manifest of the sources names it. */
export const LOCAL_ADDRESS = 'https://localhost:3000';

/** Where the pane takes the runtime of Office from; docs/decisions/0006 says what each way cannot do. */
const RUNTIMES = {
  copy: 'office-js/office.js',
  none: 'office-js/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** 部署选项 of the add-in for Excel, checked: its address, and where office.js comes from. */
export function officeOptions({ url = LOCAL_ADDRESS, officeJs = 'copy' } = {}) {
  if (!Object.hasOwn(RUNTIMES, officeJs)) {
    const known = Object.keys(RUNTIMES).join('、');
    throw new BuildError(`--office-js 应为 ${known} 之一，不是“${officeJs}”。`, `--office-js is one of ${known}, not “${officeJs}”.`);
  }
  return { address: addressOf(url), copiesRuntime: officeJs === 'copy', runtime: RUNTIMES[officeJs] };
}

/** As it stands in the manifest: without a slash at its end. */
function addressOf(url) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || address.protocol !== 'https:' || address.username !== '' || address.search !== '' || address.hash !== '') {
    throw new BuildError(
      `部署地址“${url}”不能用：Office 只接受 https 地址，且不带用户名、“?”和“#”；请写成 https://服务器/路径。`,
      `The address “${url}” cannot be used: Office takes https only, without a user name, “?” or “#”; write it as https://server/path.`,
    );
  }
  return address.href.replace(/\/+$/, '');
}
