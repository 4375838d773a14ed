#!/bin/sh
# Prints both cards as tagged PDF into a folder: ./render.sh ../../courses/plain-language/media
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for language in de en; do
    "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --allow-file-access-from-files --no-pdf-header-footer \
        --export-tagged-pdf --virtual-time-budget=3000 --print-to-pdf="$1/pocket-card-$language.pdf" \
        "file://$here/pocket-card-$language.html"
done
