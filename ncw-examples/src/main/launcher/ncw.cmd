@echo off
setlocal disabledelayedexpansion
rem Starts ncw.jar, which lies beside this file, as the script "ncw" does elsewhere. Not tested yet.

set "jar=%~dp0ncw.jar"
if not exist "%jar%" (
    echo ncw: "%jar%" ontbreekt. Zet ncw.jar in dezelfde map als ncw.cmd.>&2
    echo ncw: "%jar%" is missing. Put ncw.jar into the same folder as ncw.cmd.>&2
    exit /b 127
)

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java (
    echo ncw: Er is geen Java gevonden. Installeer Java 17 of nieuwer, bijvoorbeeld van https://adoptium.net.>&2
    echo ncw: No Java was found. Install Java 17 or newer, for example from https://adoptium.net.>&2
    exit /b 127
)

set "version="
set "major=17"
for %%J in ("%java%") do set "release=%%~dpJ..\release"
if exist "%release%" for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%release%"') do set "version=%%~V"
if defined version for /f "delims=._-+" %%M in ("%version%") do set "major=%%M"
if %major% LSS 17 (
    echo ncw: Java %version% is te oud. Installeer Java 17 of nieuwer, of laat JAVA_HOME naar een nieuwere Java wijzen.>&2
    echo ncw: Java %version% is too old. Install Java 17 or newer, or let JAVA_HOME point to a newer Java.>&2
    exit /b 127
)

set "options=-Xlog:disable -XX:+DisplayVMOutputToStderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if not defined version goto run
if not defined LOCALAPPDATA goto run
for %%F in ("%jar%") do set "key=%%~zF-%%~tF"
set "key=%key::=%"
set "key=%key:/=%"
set "key=%key: =%"
set "name=%LOCALAPPDATA%\ncw\ncw-%version%-%key%"
set "archive="
for %%F in ("%name%-*.jsa") do if /i "%%~fF"=="%name%-%%~zF.jsa" set "archive=%%~fF"
if defined archive (
    set options=-Xshare:auto -XX:+VerifySharedSpaces "-XX:SharedArchiveFile=%archive%" %options%
) else (
    set options="-Dncw.class-data-archive=%name%" %options%
)

:run
"%java%" %options% -jar "%jar%" %*
exit /b %errorlevel%
