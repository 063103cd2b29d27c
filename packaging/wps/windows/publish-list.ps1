# 登记表 publish.xml: puts our add-in in or takes it out, and leaves what others entered.
# The same rules as publish.awk for Linux, for every Windows PowerShell; nothing here reads or writes a file.
# Nodes are asked by get_Name() and the like: .Name of an element with an attribute "name" is that attribute to PowerShell.

# Reads a list; an empty text is an empty list. Throws where it is not whole XML with the root jsplugins.
function Read-PublishList([string]$Text) {
  $list = New-Object System.Xml.XmlDocument
  $list.PreserveWhitespace = $true
  $list.XmlResolver = $null
  if ($Text.Trim().Length -eq 0) {
    $list.LoadXml("<?xml version=`"1.0`" encoding=`"UTF-8`" standalone=`"yes`"?>`n<jsplugins>`n</jsplugins>`n")
    return , $list
  }
  # Such settings refuse a document type unless told otherwise, under a name that changed between versions of .NET.
  $settings = New-Object System.Xml.XmlReaderSettings
  $settings.XmlResolver = $null
  $reader = [System.Xml.XmlReader]::Create((New-Object System.IO.StringReader($Text)), $settings)
  try { $list.Load($reader) } finally { $reader.Close() }
  if ($list.get_DocumentElement().get_Name() -cne 'jsplugins') { throw 'The root is not jsplugins.' }
  # It is written as UTF-8, whatever it was read as.
  $declaration = $list.get_FirstChild()
  if ($declaration.get_NodeType() -eq [System.Xml.XmlNodeType]::XmlDeclaration) { $declaration.set_Encoding('UTF-8') }
  return , $list
}

function Test-Blank($Node) {
  if ($null -eq $Node) { return $false }
  $type = $Node.get_NodeType()
  return ($type -eq [System.Xml.XmlNodeType]::Whitespace) -or ($type -eq [System.Xml.XmlNodeType]::SignificantWhitespace)
}

function Test-Ours($Node, [string]$Name) {
  if ($Node.get_NodeType() -ne [System.Xml.XmlNodeType]::Element) { return $false }
  return (@('jsplugin', 'jspluginonline') -ccontains $Node.get_Name()) -and ($Node.GetAttribute('name') -ceq $Name)
}

# Takes every entry of ours out, with the line break before it.
function Remove-PublishEntry($List, [string]$Name) {
  $root = $List.get_DocumentElement()
  $node = $root.get_FirstChild()
  while ($null -ne $node) {
    $next = $node.get_NextSibling()
    if (Test-Ours $node $Name) {
      $before = $node.get_PreviousSibling()
      if (Test-Blank $before) { [void]$root.RemoveChild($before) }
      [void]$root.RemoveChild($node)
    }
    $node = $next
  }
}

# Puts one entry in, as the last, in place of all that were there.
function Add-PublishEntry($List, [string]$Name, [string]$Folder, [string]$Version) {
  Remove-PublishEntry $List $Name
  $entry = $List.CreateElement('jsplugin')
  $attributes = @(@('name', $Name), @('type', 'et'), @('url', $Folder), @('version', $Version), @('enable', 'enable_dev'), @('install', 'null'), @('customDomain', ''))
  foreach ($attribute in $attributes) { $entry.SetAttribute($attribute[0], $attribute[1]) }
  $root = $List.get_DocumentElement()
  $last = $root.get_LastChild()
  if (-not (Test-Blank $last)) { $last = $root.AppendChild($List.CreateWhitespace("`n")) }
  [void]$root.InsertBefore($List.CreateWhitespace("`n  "), $last)
  [void]$root.InsertBefore($entry, $last)
}

# The text of a list; Windows breaks lines by CR LF.
function Format-PublishList($List) {
  return ($List.get_OuterXml() -replace "`r?`n", "`r`n")
}
