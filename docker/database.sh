#!/bin/sh
# Runs once, in an empty volume: the service is an ordinary role that owns its database and nothing else.
set -eu
psql --username=postgres --set=ON_ERROR_STOP=1 --set=password="$TRACKER_PASSWORD" <<'SQL'
create role tracker login password :'password';
create database tracker owner tracker;
SQL
