@echo off
rem Starts the workbench: jenjang-workbench [FOLDER]. Its own Java (jre\) is taken when it is there, else the computer's.
rem Environment: JENJANG_DATA (where settings and unsaved work are kept), JENJANG_MEMORI (for very large plans, such as 2g).
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "MIN_JAVA=21"
set "JAVA="
set "OLD="
call :try "%HERE%jre"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
if not defined JAVA for %%m in ("Eclipse Adoptium" Java Microsoft Zulu) do for /d %%d in ("%ProgramFiles%\%%~m\*") do if not defined JAVA call :try "%%d"
if not defined JAVA goto :refuse

if not defined JENJANG_DATA set "JENJANG_DATA=%USERPROFILE%\.jenjang"
if not defined JENJANG_MEMORI set "JENJANG_MEMORI=1g"
for %%l in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%l"
set "MORE="
if %FEATURE% GEQ 24 set "MORE=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

rem 23 asks for a new start, for example in another language, which stands in a file that the workbench writes.
:again
set "NL=id"
if exist "%JENJANG_DATA%\bahasa" for /f "usebackq" %%n in ("%JENJANG_DATA%\bahasa") do if "%%n"=="en" set "NL=en"
rem Classes that were loaded once are kept for the next start; the JVM makes the file when it is missing or does not fit.
rem start /wait: javaw needs no window of its own, and its exit code is still told.
start "" /wait "%JAVA%" -Xmx%JENJANG_MEMORI% -Xms256m -XX:MetaspaceSize=128m ^
    -XX:+UseG1GC -XX:G1HeapRegionSize=8m -XX:G1PeriodicGCInterval=120000 -XX:-UsePerfData ^
    -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%JENJANG_DATA%\kelas-%FEATURE%.jsa" -Xlog:disable ^
    %MORE% -jar "%LAUNCHER%" -data "%JENJANG_DATA%" %* -nl %NL%
if %ERRORLEVEL%==23 goto :again
exit /b %ERRORLEVEL%

rem try HOME: sets JAVA and FEATURE when a Java of at least that version lies there; its file "release" tells.
:try
if not exist "%~1\bin\javaw.exe" exit /b
if not exist "%~1\release" exit /b
set "FEATURE=0"
for /f tokens^=2^ delims^=^" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.-+" %%f in ("%%v") do set "FEATURE=%%f"
if %FEATURE% GEQ %MIN_JAVA% (set "JAVA=%~1\bin\javaw.exe") else (set "OLD=%~1")
exit /b

:refuse
set "WORDS=Jenjang memerlukan Java %MIN_JAVA% atau lebih baru."
if defined OLD set "WORDS=%WORDS% Yang ditemukan terlalu lama: %OLD%."
set "WORDS=%WORDS% Pasang Java, misalnya: winget install EclipseAdoptium.Temurin.25.JRE"
powershell -NoProfile -Command "Add-Type -AssemblyName System.Windows.Forms; [void][System.Windows.Forms.MessageBox]::Show($env:WORDS, 'Jenjang')"
echo %WORDS% 1>&2
echo   (Jenjang needs Java %MIN_JAVA% or newer; install one or point JAVA_HOME at it.) 1>&2
exit /b 2
