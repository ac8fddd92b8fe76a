#!/bin/sh
# Run before the server starts: every setting without a default must be there. Names all missing ones at once.
missing=""
for name in COMPENDIUM_DB_URL COMPENDIUM_DB_USER COMPENDIUM_DB_PASSWORD COMPENDIUM_OIDC_PROVIDER_URL \
  COMPENDIUM_OIDC_CLIENT_SECRET COMPENDIUM_PUBLIC_URL COMPENDIUM_FILES; do
  eval "value=\${$name:-}"
  [ -n "$value" ] || missing="$missing $name"
done
if [ -n "$missing" ]; then
  echo "Compendium does not start; these environment variables are missing:$missing" >&2
  exit 78
fi
