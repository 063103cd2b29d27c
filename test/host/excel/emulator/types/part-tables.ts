import type { Commented, Host, Named, OneComment, OneName, Scoped } from '../host';
import { type Book, nextId, type Sheet, type XmlPart } from '../model/book';
import { readArea, readPlace } from '../model/place';
import { accessDenied, invalidArgument, itemNotFound } from '../wire/api-error';
import { isWireObject, type TypeTable, type WireObject } from '../wire/type-table';
import { demandSheet } from './sheet-alive';

/** What stands beside the cells: comments, names, settings and parts of XML. */
export const commentsTable: TypeTable<Commented, Host> = {
  name: 'CommentCollection',
  items: (where, host) => commentsOf(where, host).map((one) => host.make('Comment', one)),
  item: (where, id, host) => commentObject(where, id, host) ?? missing('comment', id),
  methods: {
    GetCount: (where, _, host) => commentsOf(where, host).length,
    GetItemAt: (where, [index], host) => {
      const one = commentsOf(where, host)[Number(index)];
      return one === undefined ? missing('comment', index) : host.make('Comment', one);
    },
    GetItemOrNullObject: (where, [id], host) => commentObject(where, id, host),
    GetItemByCell: (where, [address], host) => {
      const { sheet, row, column } = cellOf(where, address, host);
      const comment = sheet.comments.find((one) => one.row === row && one.column === column);
      return comment === undefined ? missing('comment at', `${row} ${column}`) : host.make('Comment', { sheet, comment });
    },
    Add: (where, [address, content], host) => {
      const { sheet, row, column } = cellOf(where, address, host);
      if (sheet.protection !== null && sheet.protection.options.allowEditObjects !== true) throw accessDenied(`comments on the protected sheet ${sheet.name}`);
      if (sheet.comments.some((one) => one.row === row && one.column === column)) throw invalidArgument('a second comment on a cell');
      const comment = { id: `{COMMENT-${nextId(host.book)}}`, row, column, content: String(content), resolved: false };
      sheet.comments.push(comment);
      return host.make('Comment', { sheet, comment });
    },
  },
};

function commentsOf({ sheet }: Commented, { book }: Host): readonly OneComment[] {
  return (sheet === null ? book.sheets : [sheet]).flatMap((one) => one.comments.map((comment) => ({ sheet: one, comment })));
}

function commentObject(where: Commented, id: unknown, host: Host): WireObject | null {
  const one = commentsOf(where, host).find(({ comment }) => comment.id === id);
  return one === undefined ? null : host.make('Comment', one);
}

function cellOf({ sheet }: Commented, address: unknown, { book }: Host): { sheet: Sheet; row: number; column: number } {
  const place = isWireObject(address) ? address.self as { sheet: Sheet; area: { top: number; left: number } }
    : sheet === null ? readPlace(book, String(address)) : { sheet, area: readArea(sheet, address) };
  return { sheet: place.sheet, row: place.area.top, column: place.area.left };
}

export const commentTable: TypeTable<OneComment, Host> = {
  name: 'Comment',
  id: ({ comment }) => comment.id,
  alive: ({ sheet, comment }, host) => {
    demandSheet(host, sheet);
    if (!sheet.comments.includes(comment)) missing('comment', comment.id);
  },
  properties: {
    Id: { get: ({ comment }) => comment.id },
    Content: { get: ({ comment }) => comment.content, set: ({ comment }, value) => { comment.content = String(value); } },
    AuthorName: { get: () => '经办人' },
    AuthorEmail: { get: () => '' },
    Resolved: { get: ({ comment }) => comment.resolved, set: ({ comment }, value) => { comment.resolved = value === true; } },
  },
  methods: {
    GetLocation: ({ sheet, comment: { row, column } }, _, host) => host.make('Range', { sheet, area: { top: row, left: column, bottom: row, right: column } }),
    Delete: ({ sheet, comment }) => { sheet.comments = sheet.comments.filter((one) => one !== comment); },
  },
};

function missing(what: string, key: unknown): never {
  throw itemNotFound(`${what} ${String(key)}`);
}

export const namesTable: TypeTable<Named, Host> = {
  name: 'NamedItemCollection',
  items: ({ sheet }, host) => host.book.names.filter((name) => name.sheet === sheet).map((name) => host.make('NamedItem', { name })),
  item: (where, key, host) => namedObject(where, key, host) ?? missing('name', key),
  methods: {
    GetCount: ({ sheet }, _, { book }) => book.names.filter((name) => name.sheet === sheet).length,
    GetItemOrNullObject: (where, [key], host) => namedObject(where, key, host),
  },
};

function namedObject({ sheet }: Named, key: unknown, host: Host): WireObject | null {
  const name = host.book.names.find((one) => one.sheet === sheet && one.name.toLowerCase() === String(key).toLowerCase());
  return name === undefined ? null : host.make('NamedItem', { name });
}

export const nameTable: TypeTable<OneName, Host> = {
  name: 'NamedItem',
  id: ({ name }) => name.name,
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: { get: ({ name }) => name.formula },
    Type: { get: ({ name }) => /![$A-Z\d:]+$/.test(name.formula) ? 'Range' : 'String' },
    Value: { get: ({ name }) => name.formula.replace(/^=/, '') },
    Visible: { get: ({ name }) => name.visible },
    Comment: { get: ({ name }) => name.comment },
    Scope: { get: ({ name }) => name.sheet === null ? 'Workbook' : 'Worksheet' },
  },
  methods: {
    GetRangeOrNullObject: ({ name }, _, host) => {
      if (!/^=.+![$A-Z\d:]+$/.test(name.formula)) return null;
      return host.make('Range', readPlace(host.book, name.formula.slice(1)));
    },
  },
};

export const xmlPartsTable: TypeTable<Book, Host> = {
  name: 'CustomXmlPartCollection',
  items: ({ xmlParts }, host) => xmlParts.map((part) => host.make('CustomXmlPart', part)),
  item: ({ xmlParts }, id, host) => xmlObject(xmlParts, id, host) ?? missing('XML part', id),
  methods: {
    GetCount: ({ xmlParts }) => xmlParts.length,
    GetItemOrNullObject: ({ xmlParts }, [id], host) => xmlObject(xmlParts, id, host),
    GetByNamespace: (_, [namespace], host) => host.make('CustomXmlPartScopedCollection', { namespace: String(namespace) }),
    Add: (book, [xml], host) => {
      const part = { id: `{${nextId(book)}-XML}`, xml: demandXml(xml) };
      book.xmlParts.push(part);
      return host.make('CustomXmlPart', part);
    },
  },
};

function xmlObject(parts: readonly XmlPart[], id: unknown, host: Host): WireObject | null {
  const part = parts.find((one) => one.id === id);
  return part === undefined ? null : host.make('CustomXmlPart', part);
}

/** Enough of a check that text which is no XML is refused: one root, no bare "&", no character that XML cannot hold. */
function demandXml(xml: unknown): string {
  const text = String(xml);
  const bare = text.replace(/^\uFEFF?<\?xml[^>]*\?>/, '').trim();
  const root = /^<([\w:.-]+)[\s/>]/.exec(bare)?.[1];
  // eslint-disable-next-line no-control-regex
  const isHeld = !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(bare) && !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(bare) && !bare.includes(']]>');
  if (root === undefined || !isHeld || !(bare.endsWith(`</${root}>`) || bare.endsWith('/>'))) throw invalidArgument('XML that cannot be read');
  return text;
}

function scopedParts({ namespace }: Scoped, { book }: Host): readonly XmlPart[] {
  return book.xmlParts.filter(({ xml }) => /\sxmlns(?::\w+)?="([^"]*)"/.exec(xml.replace(/^\uFEFF?<\?xml[^>]*\?>/, ''))?.[1] === namespace);
}

function onlyPart(scope: Scoped, host: Host): WireObject | null {
  const parts = scopedParts(scope, host);
  return parts.length === 1 ? host.make('CustomXmlPart', parts[0]!) : null;
}

export const scopedXmlPartsTable: TypeTable<Scoped, Host> = {
  name: 'CustomXmlPartScopedCollection',
  items: (scope, host) => scopedParts(scope, host).map((part) => host.make('CustomXmlPart', part)),
  item: (scope, id, host) => xmlObject(scopedParts(scope, host), id, host) ?? missing('XML part', id),
  methods: {
    GetCount: (scope, _, host) => scopedParts(scope, host).length,
    GetItemOrNullObject: (scope, [id], host) => xmlObject(scopedParts(scope, host), id, host),
    GetOnlyItem: (scope, _, host) => onlyPart(scope, host) ?? missing('the only XML part of', scope.namespace),
    GetOnlyItemOrNullObject: (scope, _, host) => onlyPart(scope, host),
  },
};

export const xmlPartTable: TypeTable<XmlPart, Host> = {
  name: 'CustomXmlPart',
  id: ({ id }) => id,
  alive: (part, { book }) => {
    if (!book.xmlParts.includes(part)) missing('XML part', part.id);
  },
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ xml }) => /\sxmlns(?::\w+)?="([^"]*)"/.exec(xml.replace(/^\uFEFF?<\?xml[^>]*\?>/, ''))?.[1] ?? '' },
  },
  methods: {
    GetXml: ({ xml }) => xml,
    SetXml: (part, [xml]) => { part.xml = demandXml(xml); },
    Delete: (part, _, { book }) => { book.xmlParts = book.xmlParts.filter((one) => one !== part); },
  },
};
