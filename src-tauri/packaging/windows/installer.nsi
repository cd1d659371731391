; The installer for Windows: per machine, silent with /S, over an older version in place, uninstalled silently the same way.
; Built by `cargo xtask package exe`, which gives VERSION, PROGRAMS, OTHERS, POLICY, REPOSITORY and OUT. Contacts nothing.
; A 64-bit installer: the program is, and a system that cannot run it says so by itself.
Target amd64-unicode
!include MUI2.nsh
!include x64.nsh
!include WinVer.nsh
!include LogicLib.nsh

!define NAME "Enrollment Helper"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define REPORT_CLASS "EnrollmentHelper.Report"
!define SCHEME "enrollment-helper"
; WebView2 registers its version under this id: per machine, in the 32-bit view of the registry, or per user.
!define WEBVIEW "Software\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
; "Another installation is going on": Intune and Configuration Manager try again on this status.
!define STATUS_TRY_AGAIN 1618
; The system is not the right one (ERROR_INSTALL_PLATFORM_UNSUPPORTED).
!define STATUS_WRONG_SYSTEM 1633

Name "${NAME}"
OutFile "${OUT}"
; Only from a folder that administrators alone write does the program take steps that need their rights.
InstallDir "$PROGRAMFILES64\${NAME}"
RequestExecutionLevel admin
SetCompressor /SOLID lzma
ManifestSupportedOS Win10
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT OR Apache-2.0"

!define MUI_ICON "${REPOSITORY}\src-tauri\icons\icon.ico"
!define MUI_UNICON "${REPOSITORY}\src-tauri\icons\icon.ico"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "${REPOSITORY}\src-tauri\packaging\generated\installer-texts.nsh"

; Makes room for a new file. A program that runs cannot be deleted, but it can be renamed: it goes at the next start of Windows.
!macro Replace FILE
  Delete "$INSTDIR\${FILE}.old"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    Delete "$INSTDIR\${FILE}"
    ${If} ${Errors}
      ClearErrors
      Rename "$INSTDIR\${FILE}" "$INSTDIR\${FILE}.old"
      ${If} ${Errors}
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(IN_USE)" /SD IDOK
        SetErrorLevel ${STATUS_TRY_AGAIN}
        Quit
      ${EndIf}
      Delete /REBOOTOK "$INSTDIR\${FILE}.old"
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_WINDOWS)" /SD IDOK
    SetErrorLevel ${STATUS_WRONG_SYSTEM}
    Quit
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section
  ; A program that nobody can name is no program: the old one's place is made free first, both or neither.
  SetOutPath "$INSTDIR"
  !insertmacro Replace "enrollment-helper.exe"
  !insertmacro Replace "enrollment-helper-cli.exe"
  !insertmacro Replace "WebView2Loader.dll"
  RMDir /r "$INSTDIR\policy"

  File "${PROGRAMS}\enrollment-helper.exe"
  File "${PROGRAMS}\enrollment-helper-cli.exe"
  !if /FileExists "${PROGRAMS}\WebView2Loader.dll"
    File "${PROGRAMS}\WebView2Loader.dll"
  !endif
  File "${REPOSITORY}\LICENSE"
  File "${REPOSITORY}\LICENSE-MIT"
  File "${REPOSITORY}\LICENSE-APACHE"
  File "${OTHERS}"
  !if /FileExists "${POLICY}\*.*"
    SetOutPath "$INSTDIR\policy"
    File /r "${POLICY}\*.*"
    SetOutPath "$INSTDIR"
  !endif
  WriteUninstaller "$INSTDIR\uninstall.exe"

  ; The start menu shows the entry in the language of whoever opens it: desktop.ini names a text in the program.
  CreateDirectory "$SMPROGRAMS\${NAME}"
  CreateShortcut "$SMPROGRAMS\${NAME}\${NAME}.lnk" "$INSTDIR\enrollment-helper.exe" "" "" "" SW_SHOWNORMAL "" "$(SUMMARY)"
  WriteINIStr "$SMPROGRAMS\${NAME}\desktop.ini" "LocalizedFileNames" "${NAME}.lnk" "@$INSTDIR\enrollment-helper.exe,-101"
  FlushINI "$SMPROGRAMS\${NAME}\desktop.ini"
  SetFileAttributes "$SMPROGRAMS\${NAME}\desktop.ini" HIDDEN|SYSTEM
  SetFileAttributes "$SMPROGRAMS\${NAME}" READONLY

  ; Links to a page of the window, and sealed reports. Nothing else is claimed: the default browser stays what it is.
  WriteRegStr HKLM "Software\Classes\${SCHEME}" "" "$(LINK_TYPE)"
  WriteRegStr HKLM "Software\Classes\${SCHEME}" "URL Protocol" ""
  WriteRegStr HKLM "Software\Classes\${SCHEME}\DefaultIcon" "" '"$INSTDIR\enrollment-helper.exe",0'
  WriteRegStr HKLM "Software\Classes\${SCHEME}\shell\open\command" "" '"$INSTDIR\enrollment-helper.exe" "%1"'
  WriteRegStr HKLM "Software\Classes\.ehreport" "" "${REPORT_CLASS}"
  WriteRegStr HKLM "Software\Classes\.ehreport" "Content Type" "application/vnd.enrollment-helper.report"
  WriteRegStr HKLM "Software\Classes\.ehreport\OpenWithProgids" "${REPORT_CLASS}" ""
  WriteRegStr HKLM "Software\Classes\${REPORT_CLASS}" "" "$(REPORT_TYPE)"
  WriteRegStr HKLM "Software\Classes\${REPORT_CLASS}\DefaultIcon" "" '"$INSTDIR\enrollment-helper.exe",0'
  WriteRegStr HKLM "Software\Classes\${REPORT_CLASS}\shell\open\command" "" '"$INSTDIR\enrollment-helper.exe" "%1"'

  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\enrollment-helper.exe"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoRepair" 1
  SectionGetSize 0 $0
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ; Said, not fetched: no package contacts anything.
  StrCpy $0 ""
  SetRegView 32
  ReadRegStr $0 HKLM "${WEBVIEW}" "pv"
  SetRegView 64
  ${If} $0 == ""
    ReadRegStr $0 HKLM "${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
    ReadRegStr $0 HKCU "${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    DetailPrint "$(NEEDS_WEBVIEW)"
    MessageBox MB_OK|MB_ICONINFORMATION "$(NEEDS_WEBVIEW)" /SD IDOK
  ${EndIf}
SectionEnd

; Removes a folder with all below it unless it is a link to somewhere else, which a person could have laid for the uninstaller.
!macro RemoveOwn FOLDER
  System::Call 'kernel32::GetFileAttributesW(w "${FOLDER}") i .r9'
  IntOp $8 $9 & 0x400
  ${If} $9 != -1
  ${AndIf} $8 == 0
    RMDir /r "${FOLDER}"
  ${EndIf}
!macroend

; What the program kept for one person, whose folder of local data is $R0. Backups of changes stay.
Function un.RemoveUserData
  StrCpy $R1 "$R0\${NAME}"
  System::Call 'kernel32::GetFileAttributesW(w "$R1") i .r9'
  IntOp $8 $9 & 0x400
  ${If} $9 == -1
  ${OrIf} $8 != 0
    Goto webview
  ${EndIf}
  StrCpy $R1 "$R1\data"
  System::Call 'kernel32::GetFileAttributesW(w "$R1") i .r9'
  IntOp $8 $9 & 0x400
  ${If} $9 == -1
  ${OrIf} $8 != 0
    Goto webview
  ${EndIf}
  FindFirst $R2 $R3 "$R1\*.*"
  next:
    StrCmp $R3 "" done
    StrCmp $R3 "." skip
    StrCmp $R3 ".." skip
    StrCmp $R3 "backups" skip
    ${If} ${FileExists} "$R1\$R3\*.*"
      !insertmacro RemoveOwn "$R1\$R3"
    ${Else}
      Delete "$R1\$R3"
    ${EndIf}
  skip:
    FindNext $R2 $R3
    Goto next
  done:
  FindClose $R2
  RMDir "$R1"
  RMDir "$R0\${NAME}"
  webview:
  !insertmacro RemoveOwn "$R0\org.enrollment-helper.EnrollmentHelper"
FunctionEnd

Section "Uninstall"
  Delete /REBOOTOK "$INSTDIR\enrollment-helper.exe"
  Delete /REBOOTOK "$INSTDIR\enrollment-helper-cli.exe"
  Delete /REBOOTOK "$INSTDIR\WebView2Loader.dll"
  Delete /REBOOTOK "$INSTDIR\enrollment-helper.exe.old"
  Delete /REBOOTOK "$INSTDIR\enrollment-helper-cli.exe.old"
  Delete /REBOOTOK "$INSTDIR\WebView2Loader.dll.old"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\LICENSE-MIT"
  Delete "$INSTDIR\LICENSE-APACHE"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  RMDir /r "$INSTDIR\policy"
  Delete /REBOOTOK "$INSTDIR\uninstall.exe"
  RMDir /REBOOTOK "$INSTDIR"

  SetFileAttributes "$SMPROGRAMS\${NAME}" NORMAL
  SetFileAttributes "$SMPROGRAMS\${NAME}\desktop.ini" NORMAL
  Delete "$SMPROGRAMS\${NAME}\desktop.ini"
  Delete "$SMPROGRAMS\${NAME}\${NAME}.lnk"
  RMDir "$SMPROGRAMS\${NAME}"

  DeleteRegKey HKLM "Software\Classes\${SCHEME}"
  DeleteRegValue HKLM "Software\Classes\.ehreport\OpenWithProgids" "${REPORT_CLASS}"
  ReadRegStr $0 HKLM "Software\Classes\.ehreport" ""
  ${If} $0 == "${REPORT_CLASS}"
    DeleteRegKey HKLM "Software\Classes\.ehreport"
  ${EndIf}
  DeleteRegKey HKLM "Software\Classes\${REPORT_CLASS}"
  DeleteRegKey HKLM "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ; Everybody who has a profile here, and whoever uninstalls.
  SetShellVarContext current
  StrCpy $R0 "$LOCALAPPDATA"
  Call un.RemoveUserData
  StrCpy $R5 0
  ${Do}
    EnumRegKey $R6 HKLM "Software\Microsoft\Windows NT\CurrentVersion\ProfileList" $R5
    ${If} $R6 == ""
      ${Break}
    ${EndIf}
    ReadRegStr $R7 HKLM "Software\Microsoft\Windows NT\CurrentVersion\ProfileList\$R6" "ProfileImagePath"
    ExpandEnvStrings $R7 $R7
    ${If} $R7 != ""
      StrCpy $R0 "$R7\AppData\Local"
      Call un.RemoveUserData
    ${EndIf}
    IntOp $R5 $R5 + 1
  ${Loop}
SectionEnd
