#!/usr/bin/env bash
# Measures what docs/measurements.md tells of a save of one field while a Compendio General is made beside it, against the same
# without, in rounds that take turns. Starts a product of its own, prints Markdown.
#   usage: compendium-ear/src/test/measure/save-while-printing.sh [saves of each editor] [milliseconds between them]
set -euo pipefail
cd "$(dirname "$0")/../../../.."

mvn -B -q --no-transfer-progress -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/classpath.txt >&2
keycloak="$(sed -n 's:.*<version.keycloak>\(.*\)</version.keycloak>.*:\1:p' pom.xml)"
cd compendium-ear
java -Dcompendium.keycloak.version="$keycloak" \
    -Dcompendium.measure.times="${1:-60}" -Dcompendium.measure.pause="${2:-250}" \
    -cp "target/test-classes:$(cat target/classpath.txt)" mx.compendium.whole.SaveWhilePrintingMeasure
