#!/bin/sh
# Published files against their names and against the database. No output is good. Settings as for backup.sh.
set -eu
cd "$COMPENDIUM_FILES"
bad=0
for file in $(find . -type f ! -name 'arriving*'); do
  [ "$(sha256sum < "$file" | cut -d' ' -f1)" = "${file##*/}" ] || { echo "damaged: $file"; bad=1; }
done
for digest in $(psql -At -d "${COMPENDIUM_DATABASE:-compendium}" -c "select sha256 from publication_document where state = 'READY'"); do
  [ -f "$(echo "$digest" | cut -c1-2)/$digest" ] || { echo "missing: $digest"; bad=1; }
done
exit $bad
