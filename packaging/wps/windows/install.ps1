# 登记到 WPS: copies the add-in beside this file into the WPS folder of this user, and enters it in publish.xml; or takes both away.
#   install.ps1 -Action register | unregister
# Touches nothing but our entry and our folders: authaddin.json holds what the user allowed, and stays. Needs no administrator.
# Uses nothing that the PowerShell 2.0 of Windows 7 does not know.
param([ValidateSet('register', 'unregister')][string]$Action = 'register')
$ErrorActionPreference = 'Stop'
$Here = Split-Path -Parent $MyInvocation.MyCommand.Path
. (Join-Path $Here 'publish-list.ps1')

$Name = 'ziping'
$MostBytes = 262144

function Stop-With([int]$Code, [string]$Sentence) {
  Write-Host $Sentence
  exit $Code
}

function Find-AddIn {
  $found = @(Get-ChildItem -LiteralPath $Here | Where-Object { $_.PSIsContainer -and ($_.Name -like "${Name}_*") -and (Test-Path -LiteralPath (Join-Path $_.FullName 'ribbon.xml')) })
  if ($found.Count -ne 1) { Stop-With 2 "安装包不完整，或有不止一个版本，请重新解压：$Here" }
  return $found[0]
}

function Assert-NoLink([string]$Path) {
  if (-not (Test-Path -LiteralPath $Path)) { return }
  $item = Get-Item -LiteralPath $Path -Force
  if ($item.Attributes -band [System.IO.FileAttributes]::ReparsePoint) {
    Stop-With 3 "这里是一个链接，不知道会改到哪里，未作改动；请换成真正的文件或文件夹再登记：$Path"
  }
}

# The list as it is; damaged or read-only ones are left alone.
function Read-ListFile([string]$Path) {
  if (-not (Test-Path -LiteralPath $Path)) { return , (Read-PublishList '') }
  $file = Get-Item -LiteralPath $Path -Force
  if ($file.PSIsContainer) { Stop-With 3 "这不是一个文件，未作改动；请移走后再登记：$Path" }
  if ($file.IsReadOnly) { Stop-With 3 "文件是只读的，未作改动；请在它的属性里取消只读后再登记：$Path" }
  try {
    if ($file.Length -gt $MostBytes) { throw 'too large' }
    # A strict reader: bytes that are not UTF-8 must not come back as question marks.
    $text = [System.IO.File]::ReadAllText($Path, (New-Object System.Text.UTF8Encoding($false, $true)))
    return , (Read-PublishList $text)
  } catch {
    Copy-Item -LiteralPath $Path -Destination "$Path.ziping-damaged" -Force
    Stop-With 3 "publish.xml 不是完整的 XML，或不是加载项列表，未作改动，另存了一份 publish.xml.ziping-damaged；请改正它，或确认无用后移走，再登记：$Path"
  }
}

function Write-ListFile([string]$Path, $List) {
  $text = Format-PublishList $List
  [System.IO.File]::WriteAllText("$Path.ziping-new", $text, (New-Object System.Text.UTF8Encoding($false)))
  if (Test-Path -LiteralPath $Path) { Copy-Item -LiteralPath $Path -Destination "$Path.ziping-backup" -Force }
  Move-Item -LiteralPath "$Path.ziping-new" -Destination $Path -Force
}

# Copied beside and moved over, so that WPS never finds half a folder.
function Copy-AddIn($AddIn, [string]$Addons) {
  $target = Join-Path $Addons $AddIn.Name
  $fresh = Join-Path $Addons ".$($AddIn.Name).new"
  if (Test-Path -LiteralPath $fresh) { Remove-Item -LiteralPath $fresh -Recurse -Force }
  Copy-Item -LiteralPath $AddIn.FullName -Destination $fresh -Recurse
  if (Test-Path -LiteralPath $target) { Remove-Item -LiteralPath $target -Recurse -Force }
  Move-Item -LiteralPath $fresh -Destination $target
}

# Folders of ours other than the one that is kept.
function Remove-OldFolders([string]$Addons, [string]$Kept) {
  Get-ChildItem -LiteralPath $Addons | Where-Object {
    $_.PSIsContainer -and ($_.Name -match "^${Name}_\d") -and ($_.Name -ne $Kept) -and (-not ($_.Attributes -band [System.IO.FileAttributes]::ReparsePoint)) -and (Test-Path -LiteralPath (Join-Path $_.FullName 'ribbon.xml'))
  } | ForEach-Object { Remove-Item -LiteralPath $_.FullName -Recurse -Force }
}

if (-not $env:APPDATA) { Stop-With 2 '没有找到用户的应用数据文件夹（APPDATA），未作改动；请在用户登录以后再登记。' }
$addIn = Find-AddIn
$version = $addIn.Name.Substring($Name.Length + 1)
$addons = Join-Path $env:APPDATA 'kingsoft\wps\jsaddons'
$listFile = Join-Path $addons 'publish.xml'
if (($Action -eq 'unregister') -and -not (Test-Path -LiteralPath $addons)) { Stop-With 0 '没有登记过，无需移除。' }
foreach ($path in @($addons, $listFile, (Join-Path $addons $addIn.Name))) { Assert-NoLink $path }

try {
  [void](New-Item -ItemType Directory -Path $addons -Force)
  $list = Read-ListFile $listFile
  if ($Action -eq 'register') {
    Add-PublishEntry $list $Name $addIn.Name $version
    Copy-AddIn $addIn $addons
    Write-ListFile $listFile $list
    Remove-OldFolders $addons $addIn.Name
    Write-Host "已登记 $($addIn.Name)：$addons"
  } else {
    Remove-PublishEntry $list $Name
    if (Test-Path -LiteralPath $listFile) { Write-ListFile $listFile $list }
    Remove-OldFolders $addons ''
    Write-Host "已移除：$addons"
  }
  Write-Host '请关闭 WPS 的全部窗口，再打开一个表格。'
} catch {
  Stop-With 4 "没有完成，请关闭 WPS 的全部窗口，检查磁盘空间和权限后再试（$($_.Exception.Message)）：$addons"
}
