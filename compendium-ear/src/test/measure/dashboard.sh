#!/usr/bin/env bash
# Measures what docs/measurements.md tells of the overview of a period and of lists at 356, 3,560, 35,600 and 676,400 reports: SQL
# statements, buffers, CPU of server and database, time to the answer, beside an empty page. Starts a product of its own, loads the
# data (some minutes, 6 GB), prints Markdown.
#   usage: compendium-ear/src/test/measure/dashboard.sh [times each of two viewers reads each page in each of five rounds] [years; 0 for the 356 alone]
set -euo pipefail
cd "$(dirname "$0")/../../../.."

mvn -B -q --no-transfer-progress -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/classpath.txt >&2
keycloak="$(sed -n 's:.*<version.keycloak>\(.*\)</version.keycloak>.*:\1:p' pom.xml)"
cd compendium-ear
COMPENDIUM_POSTGRES_OPTS="-c shared_preload_libraries=pg_stat_statements -c logging_collector=on -c log_destination=jsonlog" java \
    -Dcompendium.keycloak.version="$keycloak" -Dcompendium.measure.times="${1:-20}" \
    -Dcompendium.measure.years="${2:-10}" \
    -cp "target/test-classes:$(cat target/classpath.txt)" mx.compendium.whole.DashboardMeasure
