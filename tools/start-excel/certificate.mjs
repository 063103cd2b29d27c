import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { forgettingCommands, makingCommands, OPENSSL_CONFIG, pathsIn, PFX_PASSWORD, trustingCommands } from './certificate-commands.mjs';
import { runCommands } from './run-commands.mjs';

/** A certificate that ends within a day may end while somebody works. */
const DAY = 86_400_000;

/** What a server needs to be https on this machine; makes a certificate and has it trusted where there is none that lasts. */
export function ensureCertificate({ platform, folder, home, tell }) {
  if (!lasts(platform, folder)) {
    tell('正在为本机生成证书；系统会询问是否信任，请选“是”或输入登录密码。', 'Making a certificate for this machine; the system asks whether to trust it: answer yes, or enter your password.');
    forgetCertificate({ platform, folder, home });
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/openssl.cnf`, OPENSSL_CONFIG);
    runCommands(makingCommands(platform, folder), '没有生成本机证书；请查看括号里的原因', 'No certificate was made; the reason is in brackets');
    trust({ platform, folder, home });
  }
  return serverOptions(platform, folder);
}

/** Ends the trust in our certificate, and takes its files away. */
export function forgetCertificate({ platform, folder, home }) {
  const { certificate } = pathsIn(platform, folder);
  if (existsSync(certificate)) {
    const { fingerprint } = new X509Certificate(readFileSync(certificate));
    runCommands(forgettingCommands(platform, fingerprint.replaceAll(':', ''), home), '没有移除旧证书；请在系统的证书管理中删除“localhost”后再试', 'The old certificate was not removed; delete “localhost” in the certificates of the system and try again');
  }
  rmSync(folder, { recursive: true, force: true });
}

function trust({ platform, folder, home }) {
  try {
    runCommands(trustingCommands(platform, folder, home), '证书没有被信任，Excel 不会打开这个页面；请再运行一次并同意', 'The certificate is not trusted, so Excel would not open the page; run it again and agree');
  } catch (error) {
    // Not trusted yet: the next start is to ask again.
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

export function serverOptions(platform, folder) {
  const { certificate, key } = pathsIn(platform, folder);
  return platform === 'darwin' ? { cert: readFileSync(certificate), key: readFileSync(key) } : { pfx: readFileSync(key), passphrase: PFX_PASSWORD };
}

function lasts(platform, folder) {
  const { certificate, key } = pathsIn(platform, folder);
  if (!existsSync(certificate) || !existsSync(key)) return false;
  return Date.parse(new X509Certificate(readFileSync(certificate)).validTo) > Date.now() + DAY;
}
