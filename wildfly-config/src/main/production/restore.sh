#!/bin/sh
# Puts a folder made by backup.sh into two empty databases and an empty COMPENDIUM_FILES, with the servers stopped, and
# checks the files. usage: restore.sh FOLDER, settings as for backup.sh, as a superuser of PostgreSQL.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
(cd "$1" && sha256sum --quiet -c SHA256SUMS)
if [ -n "$(ls -A "$COMPENDIUM_FILES")" ]; then
  echo "Not restored: $COMPENDIUM_FILES is not empty" >&2
  exit 1
fi
for name in compendium keycloak; do
  database="$name"
  [ "$name" = compendium ] && database="${COMPENDIUM_DATABASE:-compendium}"
  [ "$name" = keycloak ] && database="${KEYCLOAK_DATABASE:-keycloak}"
  pg_restore --exit-on-error --no-owner --role="$name" -d "$database" "$1/$name.dump"
done
tar -C "$COMPENDIUM_FILES" -xf "$1/files.tar"
"$here/check-files.sh"
