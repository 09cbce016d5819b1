# What verify.cmd does: see ./verify.
$Root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
. (Join-Path $PSScriptRoot 'common.ps1')

$feature = Find-Java $true
$maven = Find-Maven
if (-not (Get-Command soffice.exe -ErrorAction SilentlyContinue)) {
    Say 'LibreOffice tidak ditemukan: pengujian yang memeriksa halaman cetak dilewati (skipped).' `
        'without LibreOffice the tests that look at printed pages are skipped'
}
Get-ChildItem (Join-Path $Root 'tests\*\target\surefire-reports') -ErrorAction SilentlyContinue |
    Remove-Item -Recurse -Force
$env:JENJANG_SKIP_BUILD = '1'
Invoke-Maven $maven $feature (@('verify', '--fail-at-end') + $args)
$result = $LASTEXITCODE

$sums = @{ tests = 0; failures = 0; errors = 0; skipped = 0 }
foreach ($report in Get-ChildItem (Join-Path $Root 'tests\*\target\surefire-reports\TEST-*.xml') -ErrorAction SilentlyContinue) {
    $suite = ([xml] (Get-Content $report.FullName -Raw -Encoding UTF8)).testsuite
    foreach ($name in @($sums.Keys)) { $sums[$name] += [int] $suite.$name }
    foreach ($test in $suite.testcase) {
        $trouble = @($test.failure, $test.error) | Where-Object { $_ } | Select-Object -First 1
        if ($trouble) { "  $($test.classname).$($test.name): $(("$($trouble.message)" -split "`n")[0])" }
    }
}
$failed = $sums.failures + $sums.errors
"$($sums.tests - $failed - $sums.skipped) passed, $failed failed, $($sums.skipped) skipped"
if ($result -ne 0 -or $failed -ne 0) { exit 1 }
