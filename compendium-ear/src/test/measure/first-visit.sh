#!/usr/bin/env bash
# Measures what docs/measurements.md tells of first and later visits: what comes over the wire to a browser. Starts a product of its
# own, prints Markdown.
#   usage: compendium-ear/src/test/measure/first-visit.sh
set -euo pipefail
cd "$(dirname "$0")/../../../.."

mvn -B -q --no-transfer-progress -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/classpath.txt >&2
keycloak="$(sed -n 's:.*<version.keycloak>\(.*\)</version.keycloak>.*:\1:p' pom.xml)"
cd compendium-ear
java -Dcompendium.keycloak.version="$keycloak" -Dcompendium.browser=required \
    -cp "target/test-classes:$(cat target/classpath.txt)" mx.compendium.whole.FirstVisitMeasure
