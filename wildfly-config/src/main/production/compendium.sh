#!/bin/sh
# Starts the application server and stays with it until it ends. A server whose application did not start is stopped
# again and the reason is the last line: it would listen, with nothing behind it.
here="$(cd "$(dirname "$0")" && pwd)"
base="${COMPENDIUM_SERVER_DIR:-/var/lib/compendium/server}"
ear="$base/deployments/compendium.ear"

"$here/check-environment.sh" || exit 78

# What an earlier start has left: the server would believe it and not deploy again.
rm -f "$ear.deployed" "$ear.failed" "$ear.undeployed"
touch "$ear.dodeploy" || exit 78

# Without it the server's script keeps TERM for itself.
export LAUNCH_JBOSS_IN_BACKGROUND=true
"$here/../server/bin/standalone.sh" -b 127.0.0.1 -bmanagement 127.0.0.1 "-Djboss.server.base.dir=$base" "$@" &
server=$!
trap 'kill -TERM "$server" 2>/dev/null' TERM INT

await_end() {
  while kill -0 "$server" 2>/dev/null; do wait "$server"; done
  wait "$server"
}

while kill -0 "$server" 2>/dev/null && [ ! -f "$ear.deployed" ] && [ ! -f "$ear.failed" ]; do
  sleep 1
done
if [ -f "$ear.failed" ]; then
  kill -TERM "$server" 2>/dev/null
  await_end
  # The server tells each failure in its own words and several times; ours are on its lines once more.
  sed -n 's/.*\(Compendium cannot start: .*\)/\1/p' "$ear.failed" | sed -e 's/\([^\\]\)\\",*$/\1/' -e 's/\\*"/"/g' | LC_ALL=C sort -u >&2
  grep -q 'Compendium cannot start: ' "$ear.failed" ||
    echo "Compendium cannot start: the server could not take the application; log: $base/log/server.log" >&2
  exit 1
fi
await_end
