/** The folder's files: what Windows and a Mac each make. */
export const CERTIFICATE_FILES = { win32: { certificate: 'localhost.cer', key: 'localhost.pfx' }, darwin: { certificate: 'localhost.pem', key: 'localhost.key' } };

/** It only keeps the file from being read by accident: the key lies in this folder, and only this machine trusts it. */
export const PFX_PASSWORD = 'ziping';

/** What openssl is to make: a certificate for this machine and nothing else, which cannot vouch for others. */
export const OPENSSL_CONFIG = `[req]
distinguished_name = name
prompt = no
x509_extensions = own
[name]
CN = localhost
O = Ziping start:excel
[own]
subjectAltName = DNS:localhost
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
`;

const DAYS = 365;

/** Commands that make a certificate for localhost in `folder`. */
export function makingCommands(platform, folder) {
  const { certificate, key } = pathsIn(platform, folder);
  if (platform === 'darwin') {
    return [['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-sha256', '-days', String(DAYS), '-config', `${folder}/openssl.cnf`, '-keyout', key, '-out', certificate]];
  }
  return [powershell(
    `$made = New-SelfSignedCertificate -DnsName localhost -FriendlyName 'Ziping start:excel' -CertStoreLocation Cert:\\CurrentUser\\My -KeyExportPolicy Exportable -NotAfter (Get-Date).AddDays(${DAYS})`,
    `Export-PfxCertificate -Cert $made -FilePath ${quoted(key)} -Password (ConvertTo-SecureString ${quoted(PFX_PASSWORD)} -AsPlainText -Force)`,
    `Export-Certificate -Cert $made -FilePath ${quoted(certificate)}`,
    'Remove-Item $made.PSPath',
  )];
}

/** Commands that make this user's programs trust it; the system asks first. */
export function trustingCommands(platform, folder, home) {
  const { certificate } = pathsIn(platform, folder);
  return platform === 'darwin'
    ? [['security', 'add-trusted-cert', '-r', 'trustRoot', '-p', 'ssl', '-k', keychain(home), certificate]]
    : [powershell(`Import-Certificate -FilePath ${quoted(certificate)} -CertStoreLocation Cert:\\CurrentUser\\Root`)];
}

/** Commands that end the trust; `fingerprint` is the SHA-1 in hexadecimal digits. */
export function forgettingCommands(platform, fingerprint, home) {
  return platform === 'darwin'
    ? [['security', 'delete-certificate', '-t', '-Z', fingerprint, keychain(home)]]
    : [powershell(`Remove-Item Cert:\\CurrentUser\\Root\\${fingerprint}`)];
}

export function pathsIn(platform, folder) {
  const { certificate, key } = CERTIFICATE_FILES[platform];
  return { certificate: `${folder}/${certificate}`, key: `${folder}/${key}` };
}

const keychain = (home) => `${home}/Library/Keychains/login.keychain-db`;
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const powershell = (...lines) => ['powershell', '-NoProfile', '-NonInteractive', '-Command', ['$ErrorActionPreference = "Stop"', ...lines].join('; ')];
