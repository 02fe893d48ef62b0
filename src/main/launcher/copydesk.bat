@echo off
setlocal
set "COPYDESK_HOME=%~dp0.."
set "COPYDESK_JAVA=java"
if defined JAVA_HOME set "COPYDESK_JAVA=%JAVA_HOME%\bin\java"
for %%J in ("%COPYDESK_HOME%\lib\copydesk-*.jar") do set "COPYDESK_JAR=%%~fJ"
set "COPYDESK_PACE=-XX:TieredStopAtLevel=1 -Xms80m -Xmn28m"
for %%A in (%*) do if exist "%%~A\" set "COPYDESK_PACE=-Xms96m -Xmn64m"
"%COPYDESK_JAVA%" -Xmx640m -XX:+UseSerialGC -XX:-UsePerfData %COPYDESK_PACE% %COPYDESK_JAVA_OPTS% "-Dcopydesk.prepared=%COPYDESK_HOME%\prepared" -jar "%COPYDESK_JAR%" %*
exit /b %ERRORLEVEL%
