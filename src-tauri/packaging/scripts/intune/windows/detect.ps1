<#
Detection script of an Intune remediation. Ends with 1 where a check below fails or wants attention, which makes Intune run
remediate.ps1; with 0 where nothing is to be done. The line it prints is what Intune shows as the detection's output.
Runs as SYSTEM in 64-bit PowerShell ("Run script in 64-bit PowerShell: Yes"). Contacts nothing: --offline.
#>
$Checks = 'time-sync', 'stale-enrollment'   # What remediate.ps1 can mend; ids: src-tauri/docs/checks.md.
$Program = Join-Path $env:ProgramFiles 'Enrollment Helper\enrollment-helper-cli.exe'

if (-not (Test-Path -LiteralPath $Program)) {
    Write-Output 'Enrollment Helper is not installed.'
    exit 0
}
try {
    $answer = & $Program check --json --quiet --offline --lang en | Out-String | ConvertFrom-Json
    $open = @($answer.verdicts | Where-Object { $_.check -in $Checks -and $_.status -in 'fail', 'attention' })
}
catch {
    # No answer is not a reason to change anything.
    Write-Output "Enrollment Helper gave no answer: $($_.Exception.Message)"
    exit 0
}
if ($open.Count -eq 0) {
    Write-Output 'Nothing to mend.'
    exit 0
}
Write-Output (($open | ForEach-Object { "$($_.check): $($_.title)" }) -join '; ')
exit 1
