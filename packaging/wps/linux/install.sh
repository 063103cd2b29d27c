#!/bin/sh
# 安装 for whoever runs it; `sudo sh install.sh --all-users` for everybody, from a folder that everybody may read.
exec sh "$(dirname -- "$0")/ziping-wps" register "$@"
