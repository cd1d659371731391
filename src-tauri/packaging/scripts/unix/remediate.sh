#!/bin/bash
# The other half of detect.sh: takes the step that belongs to each open check and needs no person, then looks again. Ends with 0
# where nothing is open any more. Each change is backed up first; `enrollment-helper-cli undo` restores it.
program=${ENROLLMENT_HELPER:-$(command -v enrollment-helper-cli || echo /usr/local/bin/enrollment-helper-cli)}
if [ ! -x "$program" ]; then
  echo "Enrollment Helper is not installed."
  exit 1
fi
status=0
while read -r check fix; do
  "$program" check --only "$check" --offline --quiet --lang en >/dev/null </dev/null
  [ $? -eq 1 ] || continue
  "$program" fix "$fix" --yes --quiet --lang en >/dev/null </dev/null
  "$program" check --only "$check" --offline --quiet --lang en >/dev/null </dev/null
  if [ $? -eq 1 ]; then
    echo "$fix: still open"
    status=1
  else
    echo "$fix: done"
  fi
done <<'PAIRS'
time-sync switch-on-automatic-time
stale-enrollment remove-leftovers
PAIRS
exit "$status"
