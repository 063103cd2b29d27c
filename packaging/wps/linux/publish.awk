# 登记表 publish.xml: puts our add-in in or takes it out, and leaves every other byte as it is.
#   awk -f publish.awk -v action=add|remove -v name=NAME -v folder=NAME_VERSION -v version=VERSION publish.xml
# Ends with 3 where the list is not whole XML with the root jsplugins; what was printed until then is of no use.
# Written for any awk (mawk of Debian 10, gawk, busybox), in the locale C.

BEGIN {
  # A character that XML does not know: the whole file is one record, last line break included.
  RS = "\001"; ORS = ""
  SPACE = "[ \t\r\n]"
  NAME = "[^ \t\r\n/>='\"]+"
  ATTRIBUTE = SPACE "+" NAME SPACE "*=" SPACE "*(\"[^\"]*\"|'[^']*')"
  OPENING = "^" NAME "(" ATTRIBUTE ")*" SPACE "*/?>"
  CLOSING = "^/" NAME SPACE "*>"
  BLANK = "^" SPACE "*$"
}

NR == 1 { text = $0 }
NR > 1 { exit }

END {
  if (NR > 1) exit 3
  eol = index(text, "\r\n") ? "\r\n" : "\n"
  ours = "  <jsplugin name=\"" name "\" type=\"et\" url=\"" folder "\" version=\"" version "\" enable=\"enable_dev\" install=\"null\" customDomain=\"\"/>"
  count = split(text, part, "<")
  gap = part[1]
  if (substr(gap, 1, 3) == "\357\273\277") { print substr(gap, 1, 3); gap = substr(gap, 4) }
  if (gap !~ BLANK) exit 3
  if (count < 2) { begin_list(); exit 0 }
  for (at = 2; at <= count; at++) read_part(part[at])
  if (depth > 0 || until != "" || !rooted || gap !~ BLANK) exit 3
  print gap
}

function begin_list() {
  if (action == "add") print "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" eol "<jsplugins>" eol ours eol "</jsplugins>" eol
  else print gap
}

function read_part(piece) {
  if (until == "") until = stretch_of(piece)
  if (until != "") read_stretch(piece)
  else if (match(piece, CLOSING)) close_element(substr(piece, 1, RLENGTH), substr(piece, RLENGTH + 1))
  else if (match(piece, OPENING)) open_element(substr(piece, 1, RLENGTH), substr(piece, RLENGTH + 1))
  else exit 3
  if (depth == 0 && until == "" && gap !~ BLANK) exit 3
}

# What ends a stretch in which < means nothing: a comment, an instruction, plain characters.
function stretch_of(piece) {
  if (substr(piece, 1, 3) == "!--") return "-->"
  if (substr(piece, 1, 1) == "?") return "?>"
  if (depth > 0 && substr(piece, 1, 8) == "![CDATA[") return "]]>"
  return ""
}

function read_stretch(piece,   end) {
  end = index(piece, until)
  if (end == 0) { put(gap "<" piece); gap = ""; return }
  end += length(until) - 1
  put(gap "<" substr(piece, 1, end))
  gap = substr(piece, end + 1)
  until = ""
}

function open_element(tag, rest,   element, empty) {
  match(tag, "^" NAME)
  element = substr(tag, 1, RLENGTH)
  empty = tag ~ /\/>$/
  if (depth == 0) {
    if (rooted || element != "jsplugins") exit 3
    rooted = 1
    if (empty && action == "add") { put(gap "<" substr(tag, 1, length(tag) - 2) ">" eol ours eol "</jsplugins>"); gap = rest; return }
  }
  if (depth == 1 && is_ours(element, tag)) { put_all_but_blank(gap); dropping = 1 }
  else put(gap "<" tag)
  gap = rest
  if (!empty) { depth++; open[depth] = element }
  else if (depth == 1) dropping = 0
}

function close_element(tag, rest,   element) {
  match(tag, "^/" NAME)
  element = substr(tag, 2, RLENGTH - 1)
  if (depth == 0 || open[depth] != element) exit 3
  if (depth == 1 && action == "add") {
    put_all_but_blank(gap)
    put(eol ours)
    if (gap ~ /\n/) sub(/^.*[^ \t\r\n]/, "", gap)
    else gap = eol
  }
  put(gap "<" tag)
  gap = rest
  depth--
  if (depth == 1) dropping = 0
}

function is_ours(element, tag) {
  return (element == "jsplugin" || element == "jspluginonline") && value_of(tag, "name") == name
}

function value_of(tag, wanted,   rest, one, sign, value) {
  rest = tag
  while (match(rest, ATTRIBUTE)) {
    one = substr(rest, RSTART, RLENGTH)
    rest = substr(rest, RSTART + RLENGTH)
    sign = index(one, "=")
    value = substr(one, sign + 1)
    one = substr(one, 1, sign - 1)
    gsub(SPACE, "", one)
    sub("^" SPACE "+", "", value)
    if (one == wanted) return substr(value, 2, length(value) - 2)
  }
  return ""
}

# The line break before an element belongs to it; words that somebody wrote there do not.
function put_all_but_blank(words) {
  sub(SPACE "+$", "", words)
  put(words)
}

function put(words) {
  if (!dropping) print words
}
