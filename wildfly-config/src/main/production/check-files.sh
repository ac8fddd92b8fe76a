#!/bin/sh
# Published files against their names, evidence against its rows, both against the database. No output is good. Settings as for backup.sh.
set -eu
cd "$COMPENDIUM_FILES"
bad=0
for file in $(find . -path ./evidence -prune -o -type f ! -name 'arriving*' -print); do
  [ "$(sha256sum < "$file" | cut -d' ' -f1)" = "${file##*/}" ] || { echo "damaged: $file"; bad=1; }
done
for digest in $(psql -At -d "${COMPENDIUM_DATABASE:-compendium}" -c "select sha256 from publication_document where state = 'READY'"); do
  [ -f "$(echo "$digest" | cut -c1-2)/$digest" ] || { echo "missing: $digest"; bad=1; }
done
for row in $(psql -At -F: -d "${COMPENDIUM_DATABASE:-compendium}" -c "select id, sha256 from evidence_standing where captured or delivered"); do
  file=evidence/$(echo "$row" | cut -c1-2)/${row%:*}
  [ -f "$file" ] || { echo "missing: $file"; bad=1; continue; }
  [ "$(sha256sum < "$file" | cut -d' ' -f1)" = "${row#*:}" ] || { echo "damaged: $file"; bad=1; }
done
exit $bad
