#!/usr/bin/env bash
# Measures what docs/measurements.md tells of a save of one field under twenty editors: SQL statements, CPU of server and
# database, time to the answer, beside an empty call and plain JDBC. Starts a product of its own, prints Markdown.
#   usage: compendium-ear/src/test/measure/save.sh [saves of each editor]
set -euo pipefail
cd "$(dirname "$0")/../../../.."

mvn -B -q --no-transfer-progress -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/classpath.txt >&2
keycloak="$(sed -n 's:.*<version.keycloak>\(.*\)</version.keycloak>.*:\1:p' pom.xml)"
cd compendium-ear
COMPENDIUM_POSTGRES_OPTS="-c shared_preload_libraries=pg_stat_statements" java \
    -Dcompendium.keycloak.version="$keycloak" -Dcompendium.measure.times="${1:-200}" \
    -cp "target/test-classes:$(cat target/classpath.txt)" mx.compendium.whole.SaveMeasure
