@echo off
rem Takes the add-in away, by install.ps1, for the current user. ASCII only: cmd.exe reads this file in the code page of the system.
if not exist "%~dp0install.ps1" (
  echo Extract the whole archive first, then run this file from the folder.
  pause
  exit /b 2
)
powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" -Action unregister
set ZIPING_RESULT=%ERRORLEVEL%
if not "%1"=="/quiet" pause
exit /b %ZIPING_RESULT%
