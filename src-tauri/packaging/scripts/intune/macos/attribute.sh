#!/bin/bash
# Custom attribute for Macs in Intune (type: string): prints one line, what is wrong in a sentence, and ends with 0.
# Contacts nothing: --offline.
program=${ENROLLMENT_HELPER:-/usr/local/bin/enrollment-helper-cli}
if [ ! -x "$program" ]; then
  echo "not installed"
  exit 0
fi
headline=$("$program" check --json --quiet --offline --lang en | sed -n 's/^ *"headline": "\(.*\)",*$/\1/p' | head -n 1)
echo "${headline:-no answer}"
