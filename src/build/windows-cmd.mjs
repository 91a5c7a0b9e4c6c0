// The command of the folder for Windows: a double click or a workbook dragged onto it opens the page, anything else is a
// command line. ASCII only, quoted everywhere, and without delayed expansion: folders have spaces, Thai names, ! and &.
const lines = [
  "@echo off",
  "setlocal disabledelayedexpansion",
  "chcp 65001 >nul",
  'set "ITA_NODE=%~dp0node.exe"',
  'if not exist "%ITA_NODE%" set "ITA_NODE=node"',
  'if "%~1"=="" goto page',
  'if /i "%~x1"==".xlsx" if "%~2"=="" goto workbook',
  '"%ITA_NODE%" "%~dp0ita.cjs" %*',
  "exit /b %errorlevel%",
  ":page",
  // Started as administrator, or from a share, the window does not stand in the folder of this file.
  'pushd "%~dp0"',
  '"%ITA_NODE%" "%~dp0ita.cjs" serve',
  "goto end",
  ":workbook",
  '"%ITA_NODE%" "%~dp0ita.cjs" serve "%~1"',
  ":end",
  'set "ITA_CODE=%errorlevel%"',
  // A program that crashed ends with a number below 0, which `if errorlevel` would take for none.
  'if not "%ITA_CODE%"=="0" pause',
  "exit /b %ITA_CODE%",
];

/** With the line ends that cmd.exe wants: without them it misses labels. */
export const itaCmd = `${lines.join("\r\n")}\r\n`;
