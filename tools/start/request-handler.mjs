import sirv from 'sirv';

const HASHED = /\.[0-9a-f]{16,}\.(?:js|css)$/;
/** Excel for Windows shows none that it may not keep. */
const PICTURE = /\.png$/;

/** Answers requests of pages that we sent ourselves, and no others. */
export function requestHandler(folder, policy) {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, pathname) => {
      if (!PICTURE.test(pathname)) response.setHeader('Cache-Control', HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    setSafetyHeaders(response, policy);
    if (!isOurHost(request)) return refuse(response, 421, 'This address serves this machine only.');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only GET and HEAD are answered.');
    }
    return files(request, response, () => { refuse(response, 404, 'There is no such file.'); });
  };
}

function setSafetyHeaders(response, policy) {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
}

/** A foreign name that was pointed at this machine (DNS rebinding) is none of ours. */
function isOurHost({ headers, socket }) {
  const port = socket.localPort;
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

function refuse(response, status, text) {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}
