# Shared by ./jenjang, ./verify and ./bench (POSIX sh): finding a JDK and a Maven, saying what is missing, building once.
# Expects ROOT, the folder of the checkout.

TARGET="$ROOT/bundles/id.jenjang.cli/target"
BUILT_JAR="$TARGET/jenjang.jar"
# What ./jenjang starts lies apart from what Maven writes, so that a build never changes a jar somebody is running,
# and so that the class-data cache, which is tied to the jar's date, survives a build without changes.
RUN="$TARGET/run"
JAR="$RUN/jenjang.jar"
STAMP="$RUN/sources.cksum"
LOG="$TARGET/build.log"

MIN_JAVA=21
# What Tycho 5 and its Maven resolver were proven with; Debian 12's 3.8.7 is too old for them.
MAVEN_VERSION=3.9.11

# say INDONESIAN ENGLISH: one message in both languages, on standard error.
say() {
    printf '%s\n' "$1" >&2
    [ -z "${2:-}" ] || printf '  (%s)\n' "$2" >&2
}

# java_version HOME: sets VERSION to the feature version of the JDK in HOME, 0 when there is none.
# Reads the file "release" that every JDK has; starting each java found to ask it would take a second.
java_version() {
    VERSION=0
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
            JAVA_VERSION=*)
                VERSION=${line#JAVA_VERSION=}
                VERSION=${VERSION#\"}
                VERSION=${VERSION%%[!0-9]*}
                ;;
        esac
    done <"$1/release"
    VERSION=${VERSION:-0}
}

# usable HOME: whether HOME holds a Java that is new enough, with a compiler when NEED_COMPILER is set.
usable() {
    [ -n "$1" ] || return 1
    java_version "$1"
    [ "$VERSION" -ge "$MIN_JAVA" ] && { [ -z "${NEED_COMPILER:-}" ] || [ -x "$1/bin/javac" ]; }
}

java_on_path() {
    found=$(command -v java 2>/dev/null) || return 1
    # Follow links by hand: macOS before 12.3 has no readlink -f.
    while [ -L "$found" ]; do
        link=$(readlink "$found")
        case $link in
            /*) found=$link ;;
            *) found=$(dirname "$found")/$link ;;
        esac
    done
    found=$(cd "$(dirname "$found")/.." && pwd -P) || return 1
    printf '%s\n' "$found"
}

# find_java: sets JAVA_HOME and JAVA_FEATURE, or fails. JAVA_HOME and PATH win; of the usual places, the newest.
find_java() {
    for home in "${JAVA_HOME:-}" "$(java_on_path)"; do
        if usable "$home"; then
            JAVA_HOME=$home JAVA_FEATURE=$VERSION
            export JAVA_HOME
            return 0
        fi
    done
    best='' best_version=0
    mac=''
    [ ! -x /usr/libexec/java_home ] || mac=$(/usr/libexec/java_home -v "$MIN_JAVA+" 2>/dev/null) || mac=''
    for home in "$mac" /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jdks/*/Contents/Home; do
        if usable "$home" && [ "$VERSION" -gt "$best_version" ]; then
            best=$home best_version=$VERSION
        fi
    done
    [ -n "$best" ] || return 1
    JAVA_HOME=$best JAVA_FEATURE=$best_version
    export JAVA_HOME
}

# require_java: find_java or an explanation and exit 2.
require_java() {
    if ! find_java; then
        kind=Java
        [ -z "${NEED_COMPILER:-}" ] || kind=JDK
        say "Jenjang memerlukan $kind $MIN_JAVA atau lebih baru, tetapi tidak ada yang ditemukan di komputer ini." \
            "Jenjang needs $kind $MIN_JAVA or newer and found none on this computer."
        say "Pasang salah satunya, misalnya Eclipse Temurin 25: Debian/Ubuntu 'apt install openjdk-25-jdk-headless' (atau openjdk-21-jdk-headless), Fedora 'dnf install java-25-openjdk-devel', macOS 'brew install openjdk', Windows 'winget install EclipseAdoptium.Temurin.25.JDK'. Lalu ulangi, atau tunjukkan letaknya dengan JAVA_HOME." \
            "Install one of these, then try again, or point JAVA_HOME at it."
        exit 2
    fi
}

# --- Maven ---------------------------------------------------------------------------------------------------------

maven_new_enough() {
    version=$("$1" -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    case $version in
        3.9.* | 3.[1-9][0-9].* | [4-9].*) return 0 ;;
        *) return 1 ;;
    esac
}

# find_maven: sets MVN. An installed Maven that is new enough is taken; an old one fetches the right one by its
# coordinates, from wherever it is set up to fetch, into the user's cache.
find_maven() {
    cache="${XDG_CACHE_HOME:-$HOME/.cache}/jenjang"
    cached="$cache/apache-maven-$MAVEN_VERSION/bin/mvn"
    if [ -x "$cached" ]; then
        MVN=$cached
        return 0
    fi
    if ! command -v mvn >/dev/null 2>&1; then
        install_packages maven || true
    fi
    if ! command -v mvn >/dev/null 2>&1; then
        say "Untuk membangun Jenjang diperlukan Maven 3.9 (perintah 'mvn'). Pasang lalu ulangi: Debian/Ubuntu 'apt install maven', macOS 'brew install maven', Windows 'winget install Apache.Maven'." \
            "Building Jenjang needs Maven 3.9 (command 'mvn'); install it and try again."
        exit 2
    fi
    if maven_new_enough mvn; then
        MVN=mvn
        return 0
    fi
    # What to build (-pl, goals) is meant for the checkout; only definitions say how to fetch.
    for word in "$@"; do
        shift
        case $word in
            -D*) set -- "$@" "$word" ;;
        esac
    done
    say "Mengambil Maven $MAVEN_VERSION (sekali saja; yang terpasang terlalu lama) ..." \
        "fetching Maven $MAVEN_VERSION once; the installed one is too old"
    unpacked="$cache/.unpack.$$"
    mkdir -p "$unpacked"
    # From inside the cache, away from this checkout's .mvn, whose extension the old Maven cannot load.
    if ! (cd "$unpacked" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$unpacked" "$@") \
        >"$unpacked/log" 2>&1; then
        grep -E 'ERROR|BUILD' "$unpacked/log" | head -n 5 >&2
        rm -rf "$unpacked"
        say "Maven $MAVEN_VERSION tidak dapat diambil. Periksa sambungan internet, atau pasang Maven 3.9 sendiri." \
            "could not fetch Maven $MAVEN_VERSION; check the network or install Maven 3.9 yourself"
        exit 2
    fi
    chmod +x "$unpacked/apache-maven-$MAVEN_VERSION/bin/mvn"
    # Another first use may have been quicker; then its copy serves.
    mv "$unpacked/apache-maven-$MAVEN_VERSION" "$cache/" 2>/dev/null || true
    rm -rf "$unpacked"
    MVN=$cached
}

# maven ARGS...: runs Maven in the checkout, quiet about what JDK 24 and newer warn of in Maven's own libraries.
maven() {
    if [ "$JAVA_FEATURE" -ge 23 ]; then
        MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
        export MAVEN_OPTS
    fi
    forget_stale
    (cd "$ROOT" && "$MVN" "$@")
}

# forget_stale: compilers copy constants of generated classes into the classes that use them, and Maven compiles only what
# changed itself. So when what they are generated from has changed, everything is compiled anew.
forget_stale() {
    mark="$TARGET/generated-from.cksum"
    from=$(cd "$ROOT" && cat bundles/id.jenjang.model/model/* bundles/id.jenjang.dsl/src/id/jenjang/dsl/*.xtext \
        releng/id.jenjang.generator/*.mwe2 | cksum)
    [ "$from" != "$(cat "$mark" 2>/dev/null)" ] || return 0
    rm -rf "$ROOT"/bundles/*/target/classes "$ROOT"/tests/*/target/classes "$ROOT"/tests/*/target/test-classes
    mkdir -p "$TARGET"
    printf '%s\n' "$from" >"$mark"
}

# --- Debian packages -----------------------------------------------------------------------------------------------

# install_packages NAME...: installs when that needs no question, else prints the line that would; fails when not done.
install_packages() {
    command -v apt-get >/dev/null 2>&1 || return 1
    sudo=''
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
            sudo='sudo -n'
        else
            say "Belum terpasang: $*. Pasang dengan: sudo apt-get install -y --no-install-recommends $*" \
                "not installed: $*; the line above installs them"
            return 1
        fi
    fi
    say "Memasang paket Debian: $* ..." "installing Debian packages"
    mkdir -p "$TARGET"
    if $sudo env DEBIAN_FRONTEND=noninteractive sh -c \
        'apt-get install -y --no-install-recommends "$@" || { apt-get update && apt-get install -y --no-install-recommends "$@"; }' \
        sh "$@" >"$TARGET/apt.log" 2>&1; then
        return 0
    fi
    say "Gagal memasang ($TARGET/apt.log). Pasang sendiri dengan: sudo apt-get install -y --no-install-recommends $*" \
        "installing failed; the line above installs them"
    return 1
}

# --- building once -------------------------------------------------------------------------------------------------

# source_files TEST...: everything the command line is built from, filtered by find tests. Folders count too: a deleted
# file shows only in its folder's date.
source_files() {
    # shellcheck disable=SC2086 # names are words
    (cd "$ROOT" && find ./pom.xml ./.mvn ./targetplatform ./bundles \
        ./releng/id.jenjang.generator ./releng/id.jenjang.docx4j.libs ${MORE_SOURCES:-} \
        \( -name '.polyglot*' -o \( -name target -o -name src-gen -o -name lib \) ! -path '*/src/*' \) -prune -o "$@")
}

# up_to_date: whether the jar that would be started was built from the sources as they are.
# First the dates (a few milliseconds); only when some date is newer, the contents.
up_to_date() {
    [ -f "$JAR" ] && [ -f "$STAMP" ] || return 1
    [ -n "$(source_files -newer "$STAMP" -print | head -n 1)" ] || return 0
    [ "$(source_sum)" = "$(cat "$STAMP")" ] || return 1
    touch "$STAMP" 2>/dev/null || true
}

source_sum() {
    source_files -type f -print | LC_ALL=C sort | tr '\n' '\0' | (cd "$ROOT" && xargs -0 cksum) | cksum
}

# install_jar SUM: makes the freshly built jar the one that is started, in one step.
install_jar() {
    mkdir -p "$RUN"
    if [ -f "$JAR" ] && cmp -s "$BUILT_JAR" "$JAR"; then
        printf '%s\n' "$1" >"$STAMP"
        return 0
    fi
    cp "$BUILT_JAR" "$JAR.$$" && mv -f "$JAR.$$" "$JAR" && printf '%s\n' "$1" >"$STAMP"
    rm -f "$RUN"/*.aot "$RUN"/*.jsa "$RUN"/*.none
}

# with_lock COMMAND...: one builder at a time; a lock whose owner died is taken over. (macOS has no flock.)
with_lock() {
    mkdir -p "$TARGET"
    lock="$TARGET/.lock"
    told=''
    while ! mkdir "$lock" 2>/dev/null; do
        owner=$(cat "$lock/pid" 2>/dev/null || true)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$lock"
            continue
        fi
        [ -n "$told" ] || say "Menunggu pembangunan yang sedang berjalan ..." "waiting for a build under way"
        told=yes
        sleep 1
    done
    echo $$ >"$lock/pid"
    trap 'rm -rf "$lock"' EXIT
    trap 'rm -rf "$lock"; exit 130' INT TERM HUP
    status=0
    "$@" || status=$?
    rm -rf "$lock"
    trap - EXIT INT TERM HUP
    return $status
}

# progress PID: one line on the terminal while the build runs, with the step it is at.
progress() {
    if [ ! -t 2 ]; then
        wait "$1"
        return
    fi
    seconds=0
    while kill -0 "$1" 2>/dev/null; do
        step=$(sed -n 's/^\[INFO\] Building \(.*\) 0\..*\(\[[0-9]*\/[0-9]*\]\)$/\2 \1/p' "$LOG" 2>/dev/null | tail -n 1)
        printf '\r\033[K  %s (%d s)' "${step:-...}" "$seconds" >&2
        sleep 1
        seconds=$((seconds + 1))
    done
    printf '\r\033[K' >&2
    wait "$1"
}

# package_modules MODULE ARGUMENT...: builds a module and what it needs, without tests; the log tells why when it fails.
package_modules() {
    module=$1
    shift
    find_maven
    say "Membangun Jenjang (hanya bila sumbernya berubah; pertama kali beberapa menit) ..." \
        "building Jenjang, only when its sources changed; a few minutes the first time"
    mkdir -p "$TARGET"
    maven package -pl "$module" -am -DskipTests "$@" >"$LOG" 2>&1 &
    if ! progress $!; then
        grep -E '^\[ERROR\]' "$LOG" | head -n 15 >&2 || true
        say "Pembangunan gagal; selengkapnya di $LOG" "the build failed; see the log"
        return 2
    fi
}

build() {
    # Somebody else may have built while this one waited for the lock.
    ! up_to_date || return 0
    sum=$(source_sum)
    package_modules bundles/id.jenjang.cli || return
    install_jar "$sum"
}

# --- the workbench -------------------------------------------------------------------------------------------------

# choose_workbench: from here on, what is built and started is the workbench of this system. Each build lies in a folder
# of its own, so that one that runs keeps its files; the last two are kept.
choose_workbench() {
    case $(uname -s)-$(uname -m) in
        Linux-x86_64) place=linux/gtk/x86_64/jenjang program=jenjang-workbench ;;
        Darwin-arm64) place=macosx/cocoa/aarch64/Jenjang.app program=Contents/MacOS/jenjang-workbench ;;
        *)
            say "Ruang kerja Jenjang ada untuk Linux x86_64, Windows x86_64, dan macOS aarch64." \
                "there is no workbench for this system: $(uname -sm)"
            exit 2
            ;;
    esac
    MORE_SOURCES='./features ./examples ./docs/adr/0002-pustaka.md ./releng/id.jenjang.product'
    BUILT_PRODUCT="$ROOT/releng/id.jenjang.product/target/products/id.jenjang.product/$place"
    RUN="$ROOT/releng/id.jenjang.product/target/run"
    STAMP="$RUN/sources.cksum"
    PROGRAM=$program
    find_workbench
}

# find_workbench: JAR, what is to be started, of the build that the stamp tells.
find_workbench() {
    built=none
    [ ! -f "$STAMP" ] || built=$(tr -cd 0-9 <"$STAMP")
    JAR="$RUN/$built/$PROGRAM"
}

build_workbench() {
    find_workbench
    ! up_to_date || return 0
    sum=$(source_sum)
    # The Java that builds also starts it.
    package_modules releng/id.jenjang.product -Djenjang.jre.skip=true || return
    install_workbench "$sum" mv
}

# install_workbench SUM COMMAND: makes the freshly built workbench the one that is started, moved or copied to its folder.
install_workbench() {
    folder="$RUN/$(printf '%s' "$1" | tr -cd 0-9)"
    mkdir -p "$RUN"
    rm -rf "$folder"
    $2 "$BUILT_PRODUCT" "$folder"
    printf '%s\n' "$1" >"$STAMP"
    find_workbench
    # Names are digits only.
    ls -t "$RUN" | grep '^[0-9]*$' | tail -n +3 | while read -r old; do rm -rf "${RUN:?}/$old"; done
}

# start_workbench [FOLDER]
start_workbench() {
    choose_workbench
    if [ -n "${JENJANG_SKIP_BUILD:-}" ]; then
        require_java
        JAR="$BUILT_PRODUCT/$PROGRAM"
    elif ! up_to_date; then
        NEED_COMPILER=yes
        require_java
        with_lock build_workbench
    else
        require_java
    fi
    exec "$JAR" "$@"
}

# --- a screen for the window ---------------------------------------------------------------------------------------

# start_screen: a screen of its own for the window, so that nobody's clicks get in between. Sets WINDOW, for Maven.
start_screen() {
    WINDOW=-Djenjang.window.skip=true
    for tool in Xvfb xdotool openbox; do
        if ! command -v $tool >/dev/null 2>&1; then
            say "Pengujian jendela dilewati: $tool tidak terpasang." \
                "tests of the window are skipped: $tool is not installed"
            return 0
        fi
    done
    number="$TARGET/screen"
    mkdir -p "$TARGET"
    : >"$number"
    # Large enough for a window that is drawn twice as large.
    Xvfb -displayfd 3 -screen 0 2560x1800x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
    SCREEN=$!
    tries=0
    while [ ! -s "$number" ] && [ $tries -lt 100 ] && kill -0 $SCREEN 2>/dev/null; do
        sleep 0.1
        tries=$((tries + 1))
    done
    if [ -s "$number" ]; then
        DISPLAY=:$(head -n 1 "$number")
        # No desktop answers here: neither the session's bus nor an input method.
        GDK_BACKEND=x11 NO_AT_BRIDGE=1
        export DISPLAY GDK_BACKEND NO_AT_BRIDGE
        WINDOW=-Djenjang.window.skip=false
        # Somebody must give the focus back when a dialog closes; without a window manager nobody does.
        openbox >/dev/null 2>&1 &
    else
        say "Pengujian jendela dilewati: layar semu tidak dapat dijalankan." \
            "tests of the window are skipped: the virtual screen did not start"
    fi
}

stop_screen() {
    [ -z "${SCREEN:-}" ] || kill "$SCREEN" 2>/dev/null || true
}

# --- starting ------------------------------------------------------------------------------------------------------

# start_options: sets OPTIONS, the JVM options for a short run, and CACHE, the class-data cache for this very Java.
start_options() {
    runtime=''
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=* | OS_ARCH=*)
                line=${line#*=\"}
                runtime=$runtime-${line%\"}
                ;;
        esac
    done <"$JAVA_HOME/release"
    # Short runs: the first compiler only and later than usual, the collector without threads, no performance counters in
    # /tmp; and not a word about a cache that is missing or does not fit.
    OPTIONS='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -XX:CompileThresholdScaling=2'
    # Room enough for one report without a collection; untouched memory costs nothing.
    OPTIONS="$OPTIONS -Xmn256m"
    # Classes made at run time are in no cache: Guice shall call by reflection, and reflection by the JVM's own means.
    OPTIONS="$OPTIONS -Dguice_bytecode_gen_option=DISABLED -Djdk.reflect.useNativeAccessorOnly=true"
    if [ "$JAVA_FEATURE" -ge 24 ]; then
        OPTIONS="$OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
    fi
    # Ahead-of-time caches came with 24; before, there are dynamic class-data archives.
    if [ "$JAVA_FEATURE" -ge 24 ]; then
        CACHE="$RUN/jenjang$runtime.aot"
    else
        CACHE="$RUN/jenjang$runtime.jsa"
    fi
}

# train: one rehearsal over the example, from which the JVM keeps loaded classes. Only ever a matter of speed, so a
# failure leaves a mark not to try again and nothing else.
train() {
    [ ! -f "$CACHE" ] && [ ! -f "$CACHE.none" ] || return 0
    say "Menyiapkan agar mulai lebih cepat (sekali saja) ..." "preparing a quicker start, once"
    scratch="$RUN/rehearsal.$$"
    mkdir -p "$scratch"
    # In two steps: the one-step form of JDK 25 passes paths on unquoted, so blanks in them would break it.
    if {
        if [ "$JAVA_FEATURE" -ge 24 ]; then
            rehearse -XX:AOTMode=record "-XX:AOTConfiguration=$scratch/aot.conf" &&
                rehearse -XX:AOTMode=create "-XX:AOTConfiguration=$scratch/aot.conf" "-XX:AOTCache=$scratch/cache"
        else
            rehearse "-XX:ArchiveClassesAtExit=$scratch/cache"
        fi
    } >"$RUN/rehearsal.log" 2>&1 && [ -f "$scratch/cache" ]; then
        mv -f "$scratch/cache" "$CACHE"
    else
        : >"$CACHE.none"
    fi
    rm -rf "$scratch"
}

# rehearse OPTION...
rehearse() {
    # shellcheck disable=SC2086 # options are words
    "$JAVA_HOME/bin/java" $OPTIONS "$@" -cp "$JAR" id.jenjang.cli.internal.Rehearsal \
        "$ROOT/examples/dumai-2023" "$scratch"
}
