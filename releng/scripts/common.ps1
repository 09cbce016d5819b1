# Shared by jenjang.cmd and verify.cmd; the same steps as common.sh, which explains them. For Windows PowerShell 5.1.
# Expects $Root, the folder of the checkout.
$ErrorActionPreference = 'Stop'

$Target = Join-Path $Root 'bundles\id.jenjang.cli\target'
$BuiltJar = Join-Path $Target 'jenjang.jar'
$Run = Join-Path $Target 'run'
$Jar = Join-Path $Run 'jenjang.jar'
$Stamp = Join-Path $Run 'sources.stamp'
$Log = Join-Path $Target 'build.log'
$MinJava = 21
$MavenVersion = '3.9.11'

function Say([string] $Indonesian, [string] $English) {
    [Console]::Error.WriteLine($Indonesian)
    if ($English) { [Console]::Error.WriteLine("  ($English)") }
}

# The feature version of the JDK in a folder, 0 when there is none.
function Get-JavaFeature([string] $Folder) {
    $release = Join-Path $Folder 'release'
    if (-not (Test-Path (Join-Path $Folder 'bin\java.exe')) -or -not (Test-Path $release)) { return 0 }
    $line = Select-String -Path $release -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
    if ($line) { return [int] $line.Matches[0].Groups[1].Value }
    return 0
}

# JAVA_HOME and PATH win; of the usual places, the newest.
function Find-Java([bool] $Compiler) {
    $first = @()
    if ($env:JAVA_HOME) { $first += $env:JAVA_HOME }
    $command = Get-Command java.exe -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($command) { $first += Split-Path (Split-Path $command.Source) }
    $usual = @()
    foreach ($base in @($env:ProgramFiles, $env:LOCALAPPDATA, $env:USERPROFILE)) {
        if (-not $base) { continue }
        foreach ($maker in @('Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu', 'Amazon Corretto', 'BellSoft',
                'Programs\Eclipse Adoptium', '.jdks', '.sdkman\candidates\java')) {
            $folder = Join-Path $base $maker
            if (Test-Path $folder) { $usual += (Get-ChildItem $folder -Directory).FullName }
        }
    }
    $usual = $usual | Sort-Object { Get-JavaFeature $_ } -Descending
    foreach ($folder in @($first) + @($usual)) {
        if (-not $folder) { continue }
        $feature = Get-JavaFeature $folder
        if ($feature -ge $MinJava -and (-not $Compiler -or (Test-Path (Join-Path $folder 'bin\javac.exe')))) {
            $env:JAVA_HOME = $folder
            return $feature
        }
    }
    Say "Jenjang memerlukan JDK $MinJava atau lebih baru, tetapi tidak ada yang ditemukan di komputer ini." `
        "Jenjang needs JDK $MinJava or newer and found none on this computer."
    Say "Pasang dengan 'winget install EclipseAdoptium.Temurin.25.JDK', lalu ulangi, atau tunjukkan letaknya dengan JAVA_HOME." `
        'Install it, then try again, or point JAVA_HOME at it.'
    exit 2
}

function Find-Maven {
    $cache = Join-Path $env:LOCALAPPDATA 'jenjang'
    $cached = Join-Path $cache "apache-maven-$MavenVersion\bin\mvn.cmd"
    if (Test-Path $cached) { return $cached }
    $command = Get-Command mvn.cmd -ErrorAction SilentlyContinue | Select-Object -First 1
    if (-not $command) {
        Say "Untuk membangun Jenjang diperlukan Maven 3.9 (perintah 'mvn'). Pasang lalu ulangi, misalnya 'winget install Apache.Maven'." `
            "Building Jenjang needs Maven 3.9 (command 'mvn'); install it and try again."
        exit 2
    }
    $told = (& $command.Source -v) -join ' '
    if ($told -match 'Apache Maven (3\.9|3\.[1-9]\d|[4-9]\.)') { return $command.Source }
    Say "Mengambil Maven $MavenVersion (sekali saja; yang terpasang terlalu lama) ..." `
        "fetching Maven $MavenVersion once; the installed one is too old"
    New-Item -ItemType Directory -Force $cache | Out-Null
    Push-Location $cache
    try {
        & $command.Source -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack `
            "-Dartifact=org.apache.maven:apache-maven:${MavenVersion}:zip:bin" "-DoutputDirectory=$cache" | Out-Null
    } finally { Pop-Location }
    if (-not (Test-Path $cached)) {
        Say "Maven $MavenVersion tidak dapat diambil; periksa sambungan internet." "could not fetch Maven $MavenVersion"
        exit 2
    }
    return $cached
}

# Whether anything the command line is built from changed after the jar was made.
function Test-UpToDate {
    if (-not (Test-Path $Jar) -or -not (Test-Path $Stamp)) { return $false }
    $made = (Get-Item $Stamp).LastWriteTimeUtc
    $places = @('pom.xml', '.mvn', 'targetplatform', 'bundles', 'releng') | ForEach-Object { Join-Path $Root $_ }
    $newer = Get-ChildItem $places -Recurse -File |
        Where-Object { $_.FullName -notmatch '\\(bundles|releng)\\[^\\]+\\(target|src-gen|lib)\\' -and $_.LastWriteTimeUtc -gt $made } |
        Select-Object -First 1
    return -not $newer
}

function Install-Jar {
    New-Item -ItemType Directory -Force $Run | Out-Null
    Copy-Item $BuiltJar $Jar -Force
    Remove-Item (Join-Path $Run '*.aot'), (Join-Path $Run '*.none') -ErrorAction SilentlyContinue
    Set-Content $Stamp 'built'
}

# Compilers copy constants of generated classes into the classes that use them, and Maven compiles only what changed
# itself. So when what they are generated from has changed, everything is compiled anew.
function Clear-Stale {
    $mark = Join-Path $Target 'generated-from.sums'
    $inputs = 'bundles/id.jenjang.model/model/*', 'bundles/id.jenjang.dsl/src/id/jenjang/dsl/*.xtext',
        'releng/id.jenjang.generator/*.mwe2' | ForEach-Object { Join-Path $Root $_ }
    $from = (Get-FileHash -Path $inputs | ForEach-Object { $_.Hash }) -join ' '
    if ((Test-Path $mark) -and (Get-Content $mark -Raw).Trim() -eq $from) { return }
    foreach ($compiled in 'bundles/*/target/classes', 'tests/*/target/classes', 'tests/*/target/test-classes') {
        Remove-Item -Recurse -Force -ErrorAction SilentlyContinue (Join-Path $Root $compiled)
    }
    New-Item -ItemType Directory -Force $Target | Out-Null
    Set-Content $mark $from
}

function Invoke-Maven([string] $Maven, [int] $Feature, [string[]] $Arguments) {
    if ($Feature -ge 23) { $env:MAVEN_OPTS = "--sun-misc-unsafe-memory-access=allow $env:MAVEN_OPTS" }
    Clear-Stale
    Push-Location $Root
    try { & $Maven @Arguments } finally { Pop-Location }
}
