#!/bin/sh
# Fetches all subscriptions that you can see, page after page, and prints them for account-center:
#
#     sh docs/all-subscriptions.sh > subscriptions.json
#     account-center --import subscriptions.json
#
# Needs az, signed in, and jq. A page that cannot be fetched, or is cut off, is asked for again; if it never comes, nothing is printed.
set -eu
page='https://management.azure.com/subscriptions?api-version=2022-12-01'
# How often a page is asked for, and how many seconds are waited in between: Azure says "too many requests" to whoever hurries.
attempts=${ATTEMPTS:-6}
wait=${WAIT:-20}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
number=0
while [ -n "$page" ]; do
    number=$((number + 1))
    file=$folder/$(printf %06d "$number").json
    attempt=1
    until az rest --method get --url "$page" > "$file" && jq --exit-status '.value | type == "array"' "$file" > /dev/null 2>&1; do
        if [ "$attempt" -ge "$attempts" ]; then
            echo "page $number could not be fetched" >&2
            exit 1
        fi
        attempt=$((attempt + 1))
        sleep "$wait"
    done
    page=$(jq --raw-output '.nextLink // empty' "$file")
done
cat "$folder"/*.json
