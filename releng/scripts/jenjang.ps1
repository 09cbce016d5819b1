# What jenjang.cmd does: see ./jenjang.
$Root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
. (Join-Path $PSScriptRoot 'common.ps1')

# The workbench: as it lies where Maven has put it together.
if ($args.Count -gt 0 -and $args[0] -eq 'workbench') {
    $product = Join-Path $Root 'releng\id.jenjang.product\target\products\id.jenjang.product\win32\win32\x86_64\jenjang'
    $program = Join-Path $product 'jenjang-workbench.cmd'
    $Jar = $program
    $Stamp = Join-Path $Root 'releng\id.jenjang.product\target\workbench.stamp'
    $stale = -not $env:JENJANG_SKIP_BUILD -and -not (Test-UpToDate)
    $feature = Find-Java $stale
    if ($stale) {
        New-Item -ItemType Directory -Force $Target | Out-Null
        Say 'Membangun Jenjang (hanya bila sumbernya berubah; pertama kali beberapa menit) ...' `
            'building Jenjang, only when its sources changed; a few minutes the first time'
        Invoke-Maven (Find-Maven) $feature @('package', '-pl', 'releng/id.jenjang.product', '-am', '-DskipTests',
            '-Djenjang.jre.skip=true') > $Log
        if ($LASTEXITCODE -ne 0) {
            Select-String -Path $Log -Pattern '^\[ERROR\]' | Select-Object -First 15 |
                ForEach-Object { [Console]::Error.WriteLine($_.Line) }
            Say "Pembangunan gagal; selengkapnya di $Log" 'the build failed; see the log'
            exit 2
        }
        Set-Content $Stamp 'built'
    }
    & $program @($args | Select-Object -Skip 1)
    exit $LASTEXITCODE
}

if ($env:JENJANG_SKIP_BUILD) {
    $upToDate = $true
    $Jar = $BuiltJar
} else {
    $upToDate = Test-UpToDate
}
$feature = Find-Java (-not $upToDate)
if (-not $upToDate) {
    New-Item -ItemType Directory -Force $Target | Out-Null
    # One builder at a time, over all windows of this user.
    $mutex = New-Object System.Threading.Mutex($false, 'JenjangBuild')
    try { [void] $mutex.WaitOne() } catch [System.Threading.AbandonedMutexException] { }
    try {
        if (-not (Test-UpToDate)) {
            $maven = Find-Maven
            Say 'Membangun Jenjang (hanya bila sumbernya berubah; pertama kali beberapa menit) ...' `
                'building Jenjang, only when its sources changed; a few minutes the first time'
            Invoke-Maven $maven $feature @('package', '-pl', 'bundles/id.jenjang.cli', '-am', '-DskipTests') > $Log
            if ($LASTEXITCODE -ne 0) {
                Select-String -Path $Log -Pattern '^\[ERROR\]' | Select-Object -First 15 |
                    ForEach-Object { [Console]::Error.WriteLine($_.Line) }
                Say "Pembangunan gagal; selengkapnya di $Log" 'the build failed; see the log'
                exit 2
            }
            Install-Jar
        }
    } finally { $mutex.ReleaseMutex() }
}
$java = Join-Path $env:JAVA_HOME 'bin\java.exe'
$options = @('-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData', '-Xlog:disable',
    '-XX:CompileThresholdScaling=2')
$options += '-Dguice_bytecode_gen_option=DISABLED', '-Djdk.reflect.useNativeAccessorOnly=true'
if ($feature -ge 24) { $options += '--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow' }
# A language server runs for hours: there the second compiler is worth its while, and pauses would be felt.
if ($args.Count -gt 0 -and $args[0] -eq 'lsp') {
    $options += '-XX:TieredStopAtLevel=4', '-XX:CompileThresholdScaling=1', '-XX:-UseSerialGC', '-XX:+UseG1GC',
        '-XX:MaxGCPauseMillis=20'
}
# Class data recorded at the end of the first run and kept for the next ones; a file that does not fit is passed over.
$options += '-XX:+AutoCreateSharedArchive', "-XX:SharedArchiveFile=$(Join-Path $Run "jenjang-$feature.jsa")"
$watched = @()
if (-not [Console]::IsOutputRedirected) { $watched += 'out' }
if (-not [Console]::IsErrorRedirected) { $watched += 'err' }
& $java @options "-Djenjang.terminal=$($watched -join ',')" -cp $Jar id.jenjang.cli.Main @args
exit $LASTEXITCODE
