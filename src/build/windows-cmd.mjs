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
  '"%ITA_NODE%" "%~dp0ita.cjs" serve',
  "goto end",
  ":workbook",
  '"%ITA_NODE%" "%~dp0ita.cjs" serve "%~1"',
  ":end",
  "if errorlevel 1 pause",
  "exit /b %errorlevel%",
];

/** With the line ends that cmd.exe wants: without them it misses labels. */
export const itaCmd = `${lines.join("\r\n")}\r\n`;
