/**
 * 响应头: for the web servers that an intranet has. IIS reads its file by itself; the others are to be taken into the
 * configuration. A browser may keep what carries a hash in its name, and has to ask for everything else but the pictures:
 * Excel for Windows shows a picture of its own on every button whose picture it may not keep.
 */
export function headerSamples(policy) {
  const always = { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  return { 'web.config': iis(always), 'headers/nginx.conf': nginx(always), 'headers/apache.conf': apache(always) };
}

const HASHED = String.raw`\.[0-9a-f]{16,}\.(js|css)$`;
const PICTURES = String.raw`\.png$`;
const KEPT = 'public, max-age=31536000, immutable';
const ASKED = 'no-cache';

function iis(headers) {
  const added = Object.entries(headers).map(([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" />`).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${added}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function nginx(headers) {
  // In nginx a location that adds one header of its own loses those around it.
  const added = (indent) => Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
  return `# 放进 server 段；本文件夹放在 root 之下的 ziping。 Goes into the server block; this folder lies under root as ziping.
location /ziping/ {
    root /srv;
    types { text/html html; text/css css; text/javascript js; application/json json; application/xml xml; image/png png; }
    charset utf-8;
${added('    ')}
    add_header Cache-Control "${ASKED}" always;
    location ~ "${HASHED}" {
${added('        ')}
        add_header Cache-Control "${KEPT}" always;
    }
    location ~ "${PICTURES}" {
${added('        ')}
    }
}
`;
}

function apache(headers) {
  const added = Object.entries(headers).map(([name, value]) => `    Header always set ${name} "${value}"`).join('\n');
  return `# 需要 mod_headers；路径改为本文件夹。 Needs mod_headers; the path is the one of this folder.
<Directory "/srv/ziping">
    Require all granted
    AddType application/json .json
    AddDefaultCharset utf-8
${added}
    Header always set Cache-Control "${ASKED}"
    <FilesMatch "${HASHED}">
        Header always set Cache-Control "${KEPT}"
    </FilesMatch>
    <FilesMatch "${PICTURES}">
        Header always unset Cache-Control
    </FilesMatch>
</Directory>
`;
}
