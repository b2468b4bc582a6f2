@echo off
rem Starts Gailan. Builds target\gailan.jar first if there is none, or if it is older than its sources.
rem The exit code is Gailan's; it is 3 as well if Java 17 or Maven is missing, or if the build fails.
rem GAILAN_JAVA_OPTS holds more options for Java, such as -Xmx2g.
setlocal
for %%I in ("%~dp0.") do set "root=%%~fI"
set "target=%root%\target"
set "jar=%target%\gailan.jar"
set "archive=%target%\gailan.jsa"
set "options=-Xms192m -Xmn48m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"
set "options=%options% -Djava.awt.headless=true -Dfile.encoding=UTF-8"

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%I in (java.exe) do set "java=%%~$PATH:I"
if not defined java goto :nojava

rem The version is in a file beside Java; asking Java itself takes far longer.
set "major="
for %%I in ("%java%") do set "release=%%~dpI..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==." %%A in ("%release%") do if "%%A"=="JAVA_VERSION" set "major=%%B"
if not defined major for /f "tokens=3 delims=. " %%V in ('^""%java%" -version 2^>^&1^"') do if not defined major set "major=%%V"
if not defined major goto :nojava
set "major=%major:"=%"
if %major% LSS 17 goto :nojava

if not exist "%jar%" goto :build
powershell -NoProfile -NonInteractive -Command "$t = (Get-Item -LiteralPath $env:jar).LastWriteTime; $s = @('pom.xml', 'src\main', 'templates') | ForEach-Object { Join-Path $env:root $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-Item -LiteralPath $s | ForEach-Object { $_; if ($_.PSIsContainer) { Get-ChildItem -LiteralPath $_.FullName -Recurse } } | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1) { exit 9 }"
if %errorlevel% equ 9 goto :build
goto :start

:build
where /q mvn
if errorlevel 1 goto :nomaven
echo gailan: building target\gailan.jar...>&2
if not exist "%target%" md "%target%"
set "log=%target%\gailan-build.log"
pushd "%root%"
set "failed="
call mvn -B -ntp -Dstyle.color=never -Dmaven.test.skip=true package >"%log%" 2>&1 <nul
if errorlevel 1 set "failed=1"
popd
if defined failed goto :failed
if not exist "%jar%" goto :failed
rem Maven leaves a jar that would be the same as it is; it counts as built now.
pushd "%target%"
copy /b gailan.jar+,, >nul
popd

rem A build of the report, so that Java saves the classes that it loads and starts faster from then on.
if exist "%archive%" del /f /q "%archive%"
set "scratch=%TEMP%\gailan-%RANDOM%%RANDOM%"
"%java%" %options% "-XX:ArchiveClassesAtExit=%archive%" -jar "%jar%" build "%root%\content" --out "%scratch%" --quiet >nul 2>&1 <nul
if exist "%scratch%" rd /s /q "%scratch%"

:start
set "shared="
if exist "%archive%" set shared="-XX:SharedArchiveFile=%archive%"
"%java%" %options% %shared% %GAILAN_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:nojava
echo gailan: needs Java 17 or later, in JAVA_HOME or PATH.>&2
exit /b 3

:nomaven
echo gailan: needs Maven to build target\gailan.jar.>&2
exit /b 3

:failed
if exist "%jar%" del /f /q "%jar%"
type "%log%" >&2
echo gailan: the build failed.>&2
exit /b 3
