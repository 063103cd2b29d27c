import type { XWorkbook, XXmlPart, XXmlParts } from '../../../../../src/host/wps/wps-program';
import { nextId, type XmlPart } from '../../../excel/emulator/model/book';
import { refusal } from '../program-error';
import { wrap } from '../wrapper';
import type { OpenBook, World } from '../world';
import { sheetsOf } from './sheet';

/** Which wrapper stands for which workbook: WPS knows, whatever wrapper it is given. */
const known = new WeakMap<object, OpenBook>();

/** 工作簿. */
export function workbookOf(world: World, open: OpenBook): XWorkbook {
  const workbook = wrap<XWorkbook>(world, 'Workbook', () => open.isOpen, {
    Name: { get: () => open.book.name },
    FullName: { get: () => open.fullName },
    Worksheets: { get: () => sheetsOf(world, open) },
    Date1904: { get: () => open.book.date1904 },
    CustomXMLParts: {
      get: () => {
        if (world.quirks.xmlParts === 'throws') throw refusal();
        return world.quirks.xmlParts === 'absent' ? undefined : xmlPartsOf(world, open, () => open.book.xmlParts);
      },
    },
  });
  known.set(workbook, open);
  return workbook;
}

export function openBookOf(workbook: object): OpenBook {
  const open = known.get(workbook);
  if (open === undefined) throw refusal();
  return open;
}

function xmlPartsOf(world: World, open: OpenBook, parts: () => readonly XmlPart[]): XXmlParts {
  return wrap<XXmlParts>(world, 'CustomXMLParts', () => open.isOpen, {
    Count: { get: () => parts().length },
    Item: {
      call: (index) => {
        const part = parts()[index - 1];
        if (part === undefined) throw refusal();
        return xmlPartOf(world, open, part);
      },
    },
    Add: {
      changes: true,
      call: (xml) => {
        const part = { id: `{${nextId(open.book)}-XML}`, xml };
        if (world.quirks.xmlParts !== 'dropped') open.book.xmlParts = [...open.book.xmlParts, part];
        return world.quirks.added === 'null' ? null : xmlPartOf(world, open, part);
      },
    },
    SelectByNamespace: { call: (namespace) => xmlPartsOf(world, open, () => parts().filter(({ xml }) => xml.includes(`"${namespace}"`))) },
  });
}

function xmlPartOf(world: World, open: OpenBook, part: XmlPart): XXmlPart {
  return wrap<XXmlPart>(world, 'CustomXMLPart', () => open.isOpen && open.book.xmlParts.includes(part), {
    // A program that parsed it writes it its own way.
    XML: { get: () => `<?xml version="1.0"?>\n${part.xml}` },
    Delete: {
      changes: true,
      call: () => {
        open.book.xmlParts = open.book.xmlParts.filter((one) => one !== part);
        return null;
      },
    },
  });
}
