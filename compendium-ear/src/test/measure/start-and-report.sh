#!/usr/bin/env bash
# Measures what docs/measurements.md tells: cold and warm time to ready, CPU and memory of each process, time of the Informe
# Ejecutivo, size of the distribution. Prints Markdown. Needs a built project (mvn -DskipTests package), curl and python3.
#   usage: compendium-ear/src/test/measure/start-and-report.sh [port-offset]
set -euo pipefail
cd "$(dirname "$0")/../../../.."

offset="${1:-700}"
data="$(mktemp -d)"
log="$data/run.log"
app="http://127.0.0.1:$((8080 + offset))/api/v1"
tokens="http://127.0.0.1:$((8180 + offset))/realms/compendium/protocol/openid-connect/token"
ticks="$(getconf CLK_TCK)"

start() {
    SECONDS=0
    mvn -B -q -o -Prun -Dcompendium.port-offset="$offset" -Dcompendium.directory="$data/instance" package >"$log" 2>&1 &
    maven=$!
    until grep -q '^Compendium is ready' "$log"; do
        kill -0 "$maven" 2>/dev/null || { cat "$log" >&2; exit 1; }
        sleep 0.5
    done
    ready_after="$(tac "$log" | grep -m1 -oE '^\[ *[0-9]+ s\]' | tr -dc 0-9)"
    echo "| $1 | ${SECONDS} s with Maven's build, ${ready_after} s of it the launcher |"
}

stop() {
    kill -TERM "$maven"
    wait "$maven" 2>/dev/null || true
}

# cpu seconds and peak memory of a process and, for PostgreSQL, of its children
process() {
    local name="$1" pids="$2" cpu=0 memory=0
    for pid in $pids; do
        [ -r "/proc/$pid/stat" ] || continue
        cpu=$((cpu + $(awk '{print $14 + $15 + $16 + $17}' "/proc/$pid/stat")))
        memory=$((memory + $(awk '/VmHWM/ {print $2}' "/proc/$pid/status")))
    done
    echo "| $name | $(python3 -c "print(round($cpu / $ticks, 1))") s | $((memory / 1024)) MiB |"
}

pids_of() {
    pgrep -f -- "$1" | tr '\n' ' '
}

processes() {
    echo "| process ($1) | CPU | peak resident memory |"
    echo "|---|---|---|"
    process WildFly "$(pids_of "jboss.server.base.dir=$data/instance")"
    process Keycloak "$(pids_of "$data/instance.*quarkus|kc.home.dir.*$data|quarkus-run.jar.*http-port=$((8180 + offset))")"
    local postmaster
    postmaster="$(pgrep -f -- "postgres.*$data/instance" | head -1)"
    process PostgreSQL "$postmaster $(pgrep -P "$postmaster" | tr '\n' ' ')"
}

token() {
    curl -s -d "grant_type=password&client_id=compendium-cli&username=admin.unidad&password=Compendio-2023" "$tokens" |
        python3 -c 'import json, sys; print(json.load(sys.stdin)["access_token"])'
}

report() {
    local bearer
    bearer="Authorization: Bearer $(token)"
    curl -s -o /dev/null -X POST -H "$bearer" -H 'Content-Type: application/json' -d '{}' "$app/periods/2023/seal"
    local began
    began="$(date +%s%N)"
    curl -s -o /dev/null -X POST -H "$bearer" -H 'Content-Type: application/json' -d '{}' "$app/periods/2023/publish"
    until curl -s "$app/editions/2023/documents" | grep -q executive-report.pdf; do
        sleep 0.2
    done
    echo "| Informe Ejecutivo 2023, from publish to the public file | $((($(date +%s%N) - began) / 1000000)) ms |"
}

echo "| what | measured |"
echo "|---|---|"
start "cold: empty data, everything unpacked and prepared"
report
cold="$(processes "after cold start, loading and one report")"
stop
start "warm: second start on the same data"
warm="$(processes "after warm start")"
stop
echo "| provisioned server with the EAR | $(du -sm wildfly-config/target/server | cut -f1) + $(du -m compendium-ear/target/compendium.ear | cut -f1) MiB |"
echo
echo "$cold"
echo
echo "$warm"
rm -rf "$data"
