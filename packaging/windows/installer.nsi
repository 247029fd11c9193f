; The installer for Windows, for one person and without an administrator's rights: see packaging/windows_installer.py,
; which compiles this script and defines what it names in ${...}.

Target ${PROCESSOR}-unicode
!ifndef QUICK
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "x64.nsh"
!include "WinVer.nsh"

!define KIND "RDDGDesktop.Project"
!define CLASSES "Software\Classes"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\RDDGDesktop"
; The exit code of an installation that could not begin; NSIS itself uses 1 and 2.
!define REFUSED 3

Name "${NAME}"
OutFile "${TARGET}"
BrandingText "${NAME} ${VERSION}"
; A later version goes where the earlier one is.
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${LISTED}" "InstallLocation"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(WHAT_STAYS)"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first language is that of systems in none of them.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "SimpChinese"

!macro SAY name english german chinese
  LangString ${name} ${LANG_ENGLISH} "${english}"
  LangString ${name} ${LANG_GERMAN} "${german}"
  LangString ${name} ${LANG_SIMPCHINESE} "${chinese}"
!macroend
!insertmacro SAY PROJECT "RDDG Desktop project" "RDDG-Desktop-Projekt" "RDDG Desktop 项目"
!insertmacro SAY RUNNING \
  "${NAME} is running. Please close it, then choose Retry. A run that is under way can be resumed later." \
  "${NAME} läuft noch. Bitte schließen Sie es und wählen Sie dann Wiederholen. Ein Lauf, der gerade im Gange ist, kann später fortgesetzt werden." \
  "${NAME} 正在运行。请先关闭它，然后选择“重试”。正在进行的运行之后可以继续。"
!insertmacro SAY WRONG_SYSTEM \
  "${NAME} needs a 64-bit Windows 10 (version 1809) or later. Nothing was installed." \
  "${NAME} benötigt ein 64-Bit-Windows 10 (Version 1809) oder neuer. Es wurde nichts installiert." \
  "${NAME} 需要 64 位 Windows 10（版本 1809）或更高版本。未安装任何内容。"
!insertmacro SAY NOT_REMOVED \
  "The earlier version in $INSTDIR could not be removed. Please uninstall it in the settings of Windows, then start this installer again." \
  "Die frühere Version in $INSTDIR konnte nicht entfernt werden. Bitte deinstallieren Sie sie in den Windows-Einstellungen und starten Sie dann dieses Installationsprogramm erneut." \
  "无法移除 $INSTDIR 中的旧版本。请在 Windows 设置中卸载它，然后重新启动此安装程序。"
!insertmacro SAY WHAT_STAYS \
  "The program will be removed. Your projects stay where you saved them; models and settings stay in $LOCALAPPDATA\rddg-desktop. Delete that folder yourself if you no longer need it." \
  "Das Programm wird entfernt. Ihre Projekte bleiben dort, wo Sie sie gespeichert haben; Modelle und Einstellungen bleiben in $LOCALAPPDATA\rddg-desktop. Löschen Sie diesen Ordner selbst, wenn Sie ihn nicht mehr brauchen." \
  "将移除该程序。您的项目保留在原保存位置；模型和设置保留在 $LOCALAPPDATA\rddg-desktop。如不再需要，请自行删除该文件夹。"

!macro RETRY_OR_QUIT
  ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL`
    SetErrorLevel ${REFUSED}
    Quit
  ${EndIf}
!macroend

; Windows lets nobody write to a program that runs.
!macro WAIT_UNTIL_CLOSED program
  ${If} ${FileExists} "$INSTDIR\${program}"
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\${program}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${Break}
      ${EndIf}
      !insertmacro RETRY_OR_QUIT
    ${Loop}
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(WRONG_SYSTEM)" /SD IDOK
    SetErrorLevel ${REFUSED}
    Quit
  ${EndIf}
  !insertmacro WAIT_UNTIL_CLOSED "${NAME}.exe"
  !insertmacro WAIT_UNTIL_CLOSED "rddg-desktop.exe"
FunctionEnd

Function un.onInit
  !insertmacro WAIT_UNTIL_CLOSED "${NAME}.exe"
  !insertmacro WAIT_UNTIL_CLOSED "rddg-desktop.exe"
FunctionEnd

Section
  ; An earlier version knows best what it consists of. "_?=" lets it work in place, so that its end can be waited for.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ClearErrors
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' $0
    ${If} ${Errors}
    ${OrIf} $0 <> 0
      MessageBox MB_OK|MB_ICONSTOP "$(NOT_REMOVED)" /SD IDOK
      SetErrorLevel ${REFUSED}
      Quit
    ${EndIf}
  ${EndIf}

  !include "${FILES}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${NAME}.exe"

  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(PROJECT)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\${NAME}.exe,0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${NAME}.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.rddg" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.rddg\OpenWithProgids" "${KIND}" ""

  WriteRegStr HKCU "${LISTED}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" "$INSTDIR\${NAME}.exe,0"
  WriteRegStr HKCU "${LISTED}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
  Call TellExplorer
SectionEnd

; Only what the installer brought is removed: a person's files in the same folder stay, and then so does the folder.
Section "Uninstall"
  ${Do}
    RMDir /r "$INSTDIR\_internal"
    ${IfNot} ${FileExists} "$INSTDIR\_internal"
      ${Break}
    ${EndIf}
    !insertmacro RETRY_OR_QUIT
  ${Loop}
  !include "${REMOVED}"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"

  DeleteRegKey HKCU "${LISTED}"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegValue HKCU "${CLASSES}\.rddg\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.rddg\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\.rddg" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "${CLASSES}\.rddg" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\.rddg"
  Call un.TellExplorer
SectionEnd

; Icons and double clicks change at once, not after the next login (SHCNE_ASSOCCHANGED).
!macro TELL_EXPLORER prefix
  Function ${prefix}TellExplorer
    System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
  FunctionEnd
!macroend
!insertmacro TELL_EXPLORER ""
!insertmacro TELL_EXPLORER "un."
