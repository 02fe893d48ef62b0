@echo off
setlocal
set "COPYDESK_HOME=%~dp0.."
set "COPYDESK_JAVA=java"
if defined JAVA_HOME set "COPYDESK_JAVA=%JAVA_HOME%\bin\java"
"%COPYDESK_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%COPYDESK_HOME%\lib\*" org.copydesk.cli.Main %*
