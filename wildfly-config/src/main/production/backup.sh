#!/bin/sh
# Copies both databases and then the files into a new folder, while everything runs. In this order no row can
# lack its file. usage: backup.sh FOLDER, with COMPENDIUM_FILES and what pg_dump reads (PGHOST, PGUSER, ~/.pgpass …).
set -eu
umask 077
mkdir "$1"
pg_dump -Fc -d "${COMPENDIUM_DATABASE:-compendium}" -f "$1/compendium.dump"
pg_dump -Fc -d "${KEYCLOAK_DATABASE:-keycloak}" -f "$1/keycloak.dump"
tar -C "$COMPENDIUM_FILES" --exclude='arriving*' -cf "$1/files.tar" .
cd "$1"
sha256sum compendium.dump keycloak.dump files.tar > SHA256SUMS
du -h compendium.dump keycloak.dump files.tar
