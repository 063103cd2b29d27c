import { LOCAL_ADDRESS } from './office-options.mjs';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** 加载项清单 for an address: the one of the sources names a developer's machine. */
export function fillManifest(manifest, address) {
  return manifest.replaceAll(LOCAL_ADDRESS, () => address.replace(/[&<>"']/g, (sign) => ESCAPES[sign]));
}
