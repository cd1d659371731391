<#
Remediation script of an Intune remediation: takes the steps that the open verdicts of detect.ps1 name and that need no person.
Ends with 0 where all of them are done, with 1 where one is not. Each change is backed up first; `undo` restores it.
Runs as SYSTEM in 64-bit PowerShell. Contacts nothing: --offline.
#>
$Checks = 'time-sync', 'stale-enrollment'
$Fixes = 'switch-on-automatic-time', 'remove-leftovers'
$Program = Join-Path $env:ProgramFiles 'Enrollment Helper\enrollment-helper-cli.exe'

try {
    $answer = & $Program check --json --quiet --offline --lang en | Out-String | ConvertFrom-Json
}
catch {
    Write-Output "Enrollment Helper gave no answer: $($_.Exception.Message)"
    exit 1
}
$open = $answer.verdicts | Where-Object { $_.check -in $Checks -and $_.status -in 'fail', 'attention' }
$wanted = @($open | ForEach-Object { $_.steps } | ForEach-Object { $_.action } | Where-Object { $_ -in $Fixes } | Select-Object -Unique)
if ($wanted.Count -eq 0) {
    Write-Output 'There is no step that can be taken without a person.'
    exit 1
}
$failed = 0
foreach ($fix in $wanted) {
    & $Program fix $fix --yes --quiet --lang en | Out-Null
    Write-Output "${fix}: status $LASTEXITCODE"
    if ($LASTEXITCODE -ne 0) { $failed = 1 }
}
exit $failed
