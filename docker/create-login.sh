#!/bin/sh
# Runs once, when PostgreSQL makes its data folder: the login of the API and the worker. It owns nothing; `migrate` lets it
# take on the roles of the programs, and row security holds it.
set -eu
: "${PROGRAM_PASSWORD:?set DB_APP_PASSWORD}"
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 --set password="$PROGRAM_PASSWORD" <<'SQL'
create role foothold_program login noinherit password :'password';
SQL
