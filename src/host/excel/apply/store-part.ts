import { STORE_NAMESPACE, storeXml } from '../../../workbook/record-part';
import { storedText } from '../../xlsx/package/store-xml';

/** Our part of the workbook as Excel holds it. */
export interface StorePart {
  readonly id: string;
  readonly xml: string;
}

/** Asks for 随档记录; where it lies in a part that was not remembered the answer is the id of that part, to be asked with. */
export function askForStore(context: Excel.RequestContext, rememberedId: string | null): () => StorePart | { readonly elsewhere: string } | null {
  const parts = context.workbook.customXmlParts;
  const ours = parts.getByNamespace(STORE_NAMESPACE);
  ours.load('items/id');
  const xml = rememberedId === null ? null : parts.getItem(rememberedId).getXml();
  return () => {
    // eslint-disable-next-line office-addins/call-sync-before-read -- whoever asks syncs before it reads the answer
    const id = ours.items[0]?.id;
    if (id === undefined) return null;
    return xml !== null && id === rememberedId ? { id, xml: xml.value } : { elsewhere: id };
  };
}

/** Asks until it is known: one request where the part is remembered or there is none, two otherwise. */
export async function readStorePart(context: Excel.RequestContext, rememberedId: string | null): Promise<StorePart | null> {
  const answer = askForStore(context, rememberedId);
  await context.sync();
  const part = answer();
  return part === null || 'xml' in part ? part : readStorePart(context, part.elsewhere);
}

/** "": there is none. */
export function storeOf(part: StorePart | null): string {
  return part === null ? '' : storedText(part.xml) ?? '';
}

/** "" takes it out. The answer is, after the next sync, the id of the part; null where there is none any more. */
export function writeStorePart(context: Excel.RequestContext, part: StorePart | null, text: string): () => string | null {
  const { customXmlParts } = context.workbook;
  if (part !== null) {
    const own = customXmlParts.getItem(part.id);
    if (text === '') own.delete();
    else own.setXml(storeXml(text));
    return () => text === '' ? null : part.id;
  }
  if (text === '') return () => null;
  const added = customXmlParts.add(storeXml(text));
  added.load('id');
  return () => added.id;
}
