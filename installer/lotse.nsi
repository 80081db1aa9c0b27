; The installer for Windows: for one user, without administrator's rights, in German, Dutch and English.
; `cargo xtask bundle` calls makensis with:
;   VERSION   like 0.1.0
;   PROGRAMS  the folder with lotse-desktop.exe and lotse.exe (and WebView2Loader.dll, if the programs were linked with MinGW)
;   NOTICES   the licence texts
;   OUT       the installer
;   WEBVIEW2  optional: Microsoft's installer of WebView2, the small one that downloads or the large one for offline use
; Silent: /S; another folder: /D=C:\Folder (last). Without /S, setup can start Lotse at its end.

Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh
!include "words.nsh"

!define PROGRAM "lotse-desktop.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Lotse"
!define CLASSES "Software\Classes"
; Where WebView2 enters its version. The number is the product's, the same on every computer.
!define WEBVIEW2_KEY "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"

Name "Lotse"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Lotse"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
SetCompressor /SOLID lzma
BrandingText " "

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Lotse"
VIAddVersionKey "FileDescription" "Lotse"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" ""

!define MUI_ICON "../icons/icon.ico"
!define MUI_UNICON "../icons/icon.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first is used where Windows speaks another language.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro LOTSE_WORDS

; A program that runs can't be replaced. A silent setup ends with code 3; otherwise the user closes Lotse and tries again.
!macro WAIT_UNTIL_CLOSED un
Function ${un}WaitUntilClosed
  again:
  IfFileExists "$INSTDIR\${PROGRAM}" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\${PROGRAM}" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(installer-still-open)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 3
  Quit
  free:
  FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function .onInit
  SetShellVarContext current
FunctionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

!macro FILE_TYPE extension class name
  WriteRegStr HKCU "${CLASSES}\${extension}" "" "${class}"
  WriteRegStr HKCU "${CLASSES}\${class}" "" "${name}"
  WriteRegStr HKCU "${CLASSES}\${class}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${class}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
!macroend

; Takes a type away only while it is ours.
!macro NO_FILE_TYPE extension class
  ReadRegStr $0 HKCU "${CLASSES}\${extension}" ""
  StrCmp $0 "${class}" 0 +2
  DeleteRegKey HKCU "${CLASSES}\${extension}"
  DeleteRegKey HKCU "${CLASSES}\${class}"
!macroend

Section
  Call WaitUntilClosed
  SetOutPath "$INSTDIR"
  File "${PROGRAMS}/${PROGRAM}"
  File "${PROGRAMS}/lotse.exe"
  !if /FileExists "${PROGRAMS}/WebView2Loader.dll"
    File "${PROGRAMS}/WebView2Loader.dll"
  !endif
  File "/oname=THIRD-PARTY.txt" "${NOTICES}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Lotse.lnk" "$INSTDIR\${PROGRAM}"
  !insertmacro FILE_TYPE ".lotse" "Lotse.HandOver" "$(installer-hand-over)"
  !insertmacro FILE_TYPE ".lotse-guide" "Lotse.Guide" "$(installer-guide)"
  ; SHCNE_ASSOCCHANGED: the desktop shows the new icons.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Lotse"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0

  ; WebView2 draws the window. Windows 11 has it; Windows 10 nearly always.
  ReadRegStr $0 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW2_KEY}" "pv"
  StrCmp $0 "" 0 drawn
  ReadRegStr $0 HKCU "Software\${WEBVIEW2_KEY}" "pv"
  StrCmp $0 "" 0 drawn
  !ifdef WEBVIEW2
    InitPluginsDir
    File "/oname=$PLUGINSDIR\webview2.exe" "${WEBVIEW2}"
    DetailPrint "$(installer-web-view)"
    ExecWait '"$PLUGINSDIR\webview2.exe" /silent /install' $0
    StrCmp $0 "0" drawn
  !endif
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(installer-no-web-view)" /SD IDOK
  drawn:
SectionEnd

; The data folder and the keychain stay: only the user removes work and keys.
Section "Uninstall"
  Call un.WaitUntilClosed
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\lotse.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Lotse.lnk"
  !insertmacro NO_FILE_TYPE ".lotse" "Lotse.HandOver"
  !insertmacro NO_FILE_TYPE ".lotse-guide" "Lotse.Guide"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
