# Shared by ops/backup and ops/restore: speaks with the database that DB_URL, DB_USER and DB_PASSWORD name, or with the
# one that ./run keeps in data/database.
# shellcheck shell=bash

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

need() { # stops unless each program is there
  local program
  for program; do
    command -v "$program" >/dev/null || fail "$program is needed. Install it (Debian: mariadb-client) and start again."
  done
}

running_port() { # the port of the server that ./run has started
  local pid
  pid=$(cat data/database/server.pid 2>/dev/null) || return 0
  [ -r "/proc/$pid/cmdline" ] || return 0
  tr '\0' '\n' <"/proc/$pid/cmdline" | sed -n 's/^--port=//p'
}

connect() { # makes the folder $work with a file of settings in it that nobody else can read
  local address='^jdbc:mariadb://([A-Za-z0-9._-]+)(:([0-9]+))?/([A-Za-z0-9_]+)' host port user password
  if [ -n "${DB_URL:-}" ]; then
    [[ $DB_URL =~ $address ]] || fail "DB_URL does not name one server: $DB_URL. Write it like this: jdbc:mariadb://db.example.org/weltoffen"
    host=${BASH_REMATCH[1]} port=${BASH_REMATCH[3]:-3306} database=${BASH_REMATCH[4]}
    user=${DB_USER:-weltoffen} password=${DB_PASSWORD:-}
  else
    host=127.0.0.1 port=$(running_port) database=weltoffen user=weltoffen
    [ -n "$port" ] || fail "No database is named and none runs in data/database. Set DB_URL, DB_USER and DB_PASSWORD."
    password=$(cat data/database/password)
  fi
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  (umask 077; printf '[client]\nhost=%s\nport=%s\nuser=%s\npassword="%s"\nprotocol=tcp\ndefault-character-set=utf8mb4\n%s\n' \
    "$host" "$port" "$user" "${password//\"/\\\"}" "${DB_CLIENT_OPTIONS:-}" >"$work/client.cnf")
  ask 'select 1' >/dev/null || fail "The database $database does not answer at $host, port $port."
}

ask() { mariadb --defaults-file="$work/client.cnf" --batch --skip-column-names "$database" --execute "$1"; }

tables() { # base tables, by name
  ask "select table_name from information_schema.tables
       where table_schema = database() and table_type = 'BASE TABLE' order by table_name"
}

views() {
  ask "select table_name from information_schema.views where table_schema = database() order by table_name"
}

# Prints for every table one question whose answer is its name, its rows and a checksum over every value of every row
# that does not depend on their order.
questions() {
  ask "set group_concat_max_len = 1000000;
    select concat('select ''', t.table_name, ''', count(*), coalesce(bit_xor(cast(conv(left(md5(concat(',
      group_concat(concat('ifnull(md5(\`', c.column_name, '\`), ''-'')') order by c.ordinal_position separator ', '),
      ')), 16), 16, 10) as unsigned)), 0) from \`', t.table_name, '\`;')
    from information_schema.tables t
    join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
    where t.table_schema = database()
    and t.table_type = 'BASE TABLE'
    group by t.table_name
    order by t.table_name"
}
