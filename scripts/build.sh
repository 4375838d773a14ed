# Shared by ./run and ./bench: builds the application where something changed. Needs scripts/tools.sh.
# shellcheck shell=bash

# One line that changes with every file that goes into the application.
fingerprint() {
  { find pom.xml .mvn src/main frontend scripts/node24.sh -type f ! -path 'frontend/generated/*' \
    ! -path frontend/index.html ! -path 'src/main/bundles/*' -print0 2>/dev/null || true; } \
    | LC_ALL=C sort -z | xargs -0 cksum | cksum
}

build() {
  local now started=$SECONDS
  now=$(fingerprint)
  [ "$(cat target/run-fingerprint 2>/dev/null)" != "$now" ] || return 0
  find_node
  find_maven
  rm -f target/run-fingerprint
  say "Building the application (about a minute, only when something changed; the first time some minutes more) …"
  quietly target/run-build.log "$MAVEN" -B -ntp package -DskipTests || show_failure
  rm -rf target/app
  quietly target/run-extract.log "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/weltoffen.jar \
    extract --destination target/app || fail "The jar could not be unpacked; see target/run-extract.log."
  echo "$now" >target/run-fingerprint
  say "Built in $((SECONDS - started)) seconds."
}

show_failure() {
  { grep -E '^\[ERROR\]' target/run-build.log || cat target/run-build.log; } \
    | grep -vE '^\[ERROR\] *$|\[Help 1\]|full stack trace|full debug logging|For more information' | head -n 20 >&2
  fail "The build failed. The whole output is in target/run-build.log."
}
