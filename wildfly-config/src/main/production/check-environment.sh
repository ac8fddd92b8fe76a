#!/bin/sh
# Run before the server starts: every setting without a default must be there. Names all missing ones at once.
missing=""
for name in COMPENDIUM_DB_URL COMPENDIUM_DB_USER COMPENDIUM_OIDC_PROVIDER_URL \
  COMPENDIUM_OIDC_CLIENT_SECRET COMPENDIUM_PUBLIC_URL COMPENDIUM_FILES COMPENDIUM_SIGNING_KEY; do
  eval "value=\${$name:-}"
  [ -n "$value" ] || missing="$missing $name"
done
# The password of the database may lie in a credential store, which has a password of its own.
[ -n "${COMPENDIUM_DB_PASSWORD:-}${COMPENDIUM_STORE_PASSWORD:-}" ] || missing="$missing COMPENDIUM_DB_PASSWORD"
if [ -n "$missing" ]; then
  echo "Compendium does not start; these environment variables are missing:$missing" >&2
  exit 78
fi
if ! [ -d "$COMPENDIUM_FILES" ] || ! [ -w "$COMPENDIUM_FILES" ]; then
  echo "Compendium does not start; COMPENDIUM_FILES names no folder it may write to: $COMPENDIUM_FILES" >&2
  exit 78
fi
if ! [ -r "$COMPENDIUM_SIGNING_KEY" ]; then
  echo "Compendium does not start; COMPENDIUM_SIGNING_KEY names no file it may read: $COMPENDIUM_SIGNING_KEY" >&2
  exit 78
fi
