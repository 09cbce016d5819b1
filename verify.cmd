@echo off
rem See the file "verify" beside this one; Windows finds this one by its ending.
chcp 65001 >nul
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0releng\scripts\verify.ps1" %*
exit /b %ERRORLEVEL%
