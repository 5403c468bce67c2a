@echo off
rem The same stand-in for Electron's executable, for Windows.
node "%~dp0host.ts" %*
