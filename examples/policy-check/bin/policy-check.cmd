@echo off
rem Starts policy-check from an archive of its classes. From Java 19 on, the first run makes it, and Java makes it anew
rem when the jar or Java itself has changed; Java 17 and 18 run without.
setlocal
set "JAR=%~dp0policy-check.jar"
if not exist "%JAR%" set "JAR=%~dp0..\target\policy-check.jar"
if not exist "%JAR%" (
  echo policy-check: there is no policy-check.jar beside %~f0; build it first>&2
  exit /b 2
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo policy-check: no Java found; install Java 17 or later, or set JAVA_HOME>&2
  exit /b 2
)
set "CACHE=%COHESION_CACHE%"
if not defined CACHE set "CACHE=%LOCALAPPDATA%\cohesion"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -Xshare:auto -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\policy-check.jsa" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
