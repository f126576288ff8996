#!/bin/sh
# Runs once, in an empty volume: one ordinary role owns the database and nothing else, the service is another, which owns nothing.
set -eu
psql --username=postgres --set=ON_ERROR_STOP=1 --set=password="$TRACKER_PASSWORD" \
     --set=service_password="$TRACKER_SERVICE_PASSWORD" <<'SQL'
create role tracker login password :'password';
create role tracker_service login password :'service_password';
create database tracker owner tracker;
SQL
