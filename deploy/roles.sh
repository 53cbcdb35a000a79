#!/bin/sh
# The image of Postgres runs this once, in a new cluster. The portal's role owns its database and nothing else; readers'
# connections take a role that may select what is public. The superuser keeps no password: it works on the socket alone.
set -eu
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --set=password="$PORTAL_PASSWORD" --set=superuser="$POSTGRES_USER" \
  --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role entente login password :'password';
create role entente_reader;
grant entente_reader to entente;
create database entente owner entente;
revoke connect, temporary on database entente from public;
alter role :"superuser" password null;
SQL
