#!/bin/sh
# 卸载 for whoever runs it; `sudo sh uninstall.sh --all-users` for everybody.
exec sh "$(dirname -- "$0")/ziping-wps" unregister "$@"
