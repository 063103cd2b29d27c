/** A list publish.xml before and after; `damaged` ones are refused and stay as they are. */
export interface PublishCase {
  readonly name: string;
  readonly before: string;
  readonly registered?: string;
  readonly unregistered?: string;
}

export const ENTRY = '<jsplugin name="ziping" type="et" url="ziping_0.2.0" version="0.2.0" enable="enable_dev" install="null" customDomain=""/>';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const OTHERS = `  <jspluginonline name="oa" type="wps,et" url="http://oa.example.gov.cn/plugin/?a=1&amp;b=2>" enable="enable_dev"/>
  <!-- <jsplugin name="ziping"/> 说明里的不算 -->
  <jsplugin name='ziping-other' type='et' url='ziping-other_1.0.0' enable='disable'>公文</jsplugin>\n`;

export const WHOLE: readonly Required<PublishCase>[] = [
  { name: 'an empty file', before: '', registered: `${HEAD}<jsplugins>\n  ${ENTRY}\n</jsplugins>\n`, unregistered: '' },
  { name: 'nothing but blanks', before: ' \n', registered: `${HEAD}<jsplugins>\n  ${ENTRY}\n</jsplugins>\n`, unregistered: ' \n' },
  { name: 'an empty list', before: `${HEAD}<jsplugins/>\n`, registered: `${HEAD}<jsplugins>\n  ${ENTRY}\n</jsplugins>\n`, unregistered: `${HEAD}<jsplugins/>\n` },
  { name: 'a list on one line', before: '<jsplugins><jsplugin name="a"/></jsplugins>', registered: `<jsplugins><jsplugin name="a"/>\n  ${ENTRY}\n</jsplugins>`, unregistered: '<jsplugins><jsplugin name="a"/></jsplugins>' },
  { name: 'other add-ins', before: `${HEAD}<jsplugins>\n${OTHERS}</jsplugins>\n`, registered: `${HEAD}<jsplugins>\n${OTHERS}  ${ENTRY}\n</jsplugins>\n`, unregistered: `${HEAD}<jsplugins>\n${OTHERS}</jsplugins>\n` },
  {
    name: 'an older version of ours, twice, among others',
    before: `${HEAD}<jsplugins>\n  <jsplugin name="ziping" type="et" url="ziping_0.1.0"/>\n${OTHERS}  <jspluginonline type="et" name = 'ziping' url="http://old/"><ribbon file="a"/></jspluginonline>\n</jsplugins>\n`,
    registered: `${HEAD}<jsplugins>\n${OTHERS}  ${ENTRY}\n</jsplugins>\n`,
    unregistered: `${HEAD}<jsplugins>\n${OTHERS}</jsplugins>\n`,
  },
  { name: 'lines as Windows breaks them', before: `<jsplugins>\r\n  <jsplugin name="a"/>\r\n</jsplugins>\r\n`, registered: `<jsplugins>\r\n  <jsplugin name="a"/>\r\n  ${ENTRY}\r\n</jsplugins>\r\n`, unregistered: `<jsplugins>\r\n  <jsplugin name="a"/>\r\n</jsplugins>\r\n` },
  { name: 'a byte order mark', before: `\uFEFF${HEAD}<jsplugins>\n</jsplugins>\n`, registered: `\uFEFF${HEAD}<jsplugins>\n  ${ENTRY}\n</jsplugins>\n`, unregistered: `\uFEFF${HEAD}<jsplugins>\n</jsplugins>\n` },
  { name: 'signs that only look like tags', before: '<jsplugins><![CDATA[</jsplugins>]]><?x <a> ?></jsplugins>', registered: `<jsplugins><![CDATA[</jsplugins>]]><?x <a> ?>\n  ${ENTRY}\n</jsplugins>`, unregistered: '<jsplugins><![CDATA[</jsplugins>]]><?x <a> ?></jsplugins>' },
];

/** Lists that nobody may guess about. */
export const DAMAGED: readonly PublishCase[] = [
  { name: 'cut off in a tag', before: '<jsplugins>\n  <jsplugin name="a" ur' },
  { name: 'cut off between tags', before: '<jsplugins>\n  <jsplugin name="a"/>\n' },
  { name: 'cut off in a comment', before: '<jsplugins><!-- </jsplugins>' },
  { name: 'tags that cross', before: '<jsplugins><a><b></a></b></jsplugins>' },
  { name: 'an attribute without quotes', before: '<jsplugins><jsplugin name=a/></jsplugins>' },
  { name: 'two roots', before: '<jsplugins/><jsplugins/>' },
  { name: 'another kind of file', before: '<html></html>' },
  { name: 'words after its end', before: '<jsplugins></jsplugins>x' },
  { name: 'no XML at all', before: '加载项' },
  { name: 'a document type, which may hold anything', before: '<!DOCTYPE jsplugins [<!ENTITY a "b">]><jsplugins/>' },
  { name: 'UTF-16', before: Buffer.from('\uFEFF<jsplugins/>', 'utf16le').toString('latin1') },
  { name: 'a file too large for a list', before: `<jsplugins>${' '.repeat(300_000)}</jsplugins>` },
];
