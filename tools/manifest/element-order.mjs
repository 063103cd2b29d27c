/**
 * What may stand in which element, in this order: `?` once at most, `*` any number, `+` at least once, nothing exactly
 * once. These are the parts of the published format that a task pane add-in for Excel has use for, written down anew;
 * what stands nowhere here is refused, since Office refuses a manifest as a whole and says little about why.
 * Before VersionOverrides everything is asked for that a pane needs without them.
 */
const CONTENT = {
  'app:OfficeApp': 'app:Id app:Version app:ProviderName app:DefaultLocale app:DisplayName app:Description app:IconUrl app:HighResolutionIconUrl app:SupportUrl? app:AppDomains? app:Hosts app:Requirements app:DefaultSettings app:Permissions over:VersionOverrides app:ExtendedOverrides?',
  'app:DisplayName': 'app:Override*',
  'app:Description': 'app:Override*',
  'app:AppDomains': 'app:AppDomain+',
  'app:Hosts': 'app:Host+',
  'app:Requirements': 'app:Sets',
  'app:Sets': 'app:Set+',
  'app:DefaultSettings': 'app:SourceLocation',
  'over:VersionOverrides VersionOverridesV1_0': 'over:Hosts over:Resources',
  'over:Hosts': 'over:Host+',
  'over:Host Workbook': 'over:Runtimes? over:DesktopFormFactor',
  'over:Runtimes': 'over:Runtime',
  'over:DesktopFormFactor': 'over:GetStarted? over:FunctionFile? over:ExtensionPoint+',
  'over:GetStarted': 'over:Title over:Description over:LearnMoreUrl',
  'over:ExtensionPoint PrimaryCommandSurface': 'over:CustomTab',
  'over:ExtensionPoint ContextMenu': 'over:OfficeMenu',
  'over:CustomTab': 'over:Group+ over:Label',
  'over:Group': 'over:Label over:Icon over:Control+',
  'over:OfficeMenu': 'over:Control',
  'over:Control Button': 'over:Label over:Supertip over:Icon over:Action over:Enabled?',
  'over:Supertip': 'over:Title over:Description',
  'over:Icon': 'bt:Image+',
  'over:Action ExecuteFunction': 'over:FunctionName',
  'over:Action ShowTaskpane': 'over:TaskpaneId? over:SourceLocation over:Title?',
  'over:Resources': 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override*',
};

const TEXT_ONLY = new Set([
  'app:Id', 'app:Version', 'app:ProviderName', 'app:DefaultLocale', 'app:AppDomain', 'app:Permissions', 'over:FunctionName', 'over:TaskpaneId', 'over:Enabled',
]);

const EMPTY = new Set([
  'app:IconUrl', 'app:HighResolutionIconUrl', 'app:SupportUrl', 'app:Override', 'app:Host', 'app:Set', 'app:SourceLocation', 'app:ExtendedOverrides',
  'over:Runtime', 'over:Title', 'over:Description', 'over:LearnMoreUrl', 'over:FunctionFile', 'over:Label', 'over:SourceLocation', 'bt:Image', 'bt:Url', 'bt:Override',
]);

/** Elements out of order, missing, twice, unknown, or filled with what does not belong there. */
export function elementOrder(root) {
  if (root.name !== 'app:OfficeApp' || root.type !== 'TaskPaneApp') return [problem(root, 'the outermost element is to be an OfficeApp of xsi:type TaskPaneApp')];
  return inOrder(root);
}

function inOrder(element) {
  const content = CONTENT[`${element.name} ${element.type}`] ?? CONTENT[element.name];
  if (TEXT_ONLY.has(element.name)) {
    return element.children.length === 0 && element.text.trim() !== '' ? [] : [problem(element, `${element.name} holds text and nothing else`)];
  }
  if (element.text.trim() !== '') return [problem(element, `${element.name} holds no text`)];
  if (EMPTY.has(element.name)) return element.children.length === 0 ? [] : [problem(element, `${element.name} holds nothing`)];
  if (content === undefined) return [problem(element, `${element.name}${element.type && ` of xsi:type ${element.type}`} has no place in this manifest`)];
  const wrong = firstOutOfPlace(element, content);
  return wrong === null ? element.children.flatMap(inOrder) : [wrong];
}

function firstOutOfPlace(element, content) {
  const names = element.children.map(({ name }) => name);
  let next = 0;
  for (const part of content.split(' ')) {
    const [, name, count] = /^(.*?)([?*+]?)$/.exec(part);
    const from = next;
    while (names[next] === name && (count === '*' || count === '+' || next === from)) next += 1;
    if (next === from && (count === '' || count === '+')) return problem(element.children[next] ?? element, `in ${element.name} comes ${name}, not ${names[next] ?? 'its end'}`);
  }
  return next === names.length ? null : problem(element.children[next], `${names[next]} does not come here in ${element.name}, which holds: ${content}`);
}

function problem({ line }, says) {
  return { rule: 'element-order', line, says };
}
