"""The language of the program: translations that are put in and taken out while it runs.

Widgets get a `LanguageChange` event and set their words anew. Where a translation lacks a text, the English one of the
source stands in.
"""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from rddg_desktop.language import LANGUAGES, speak
from rddg_desktop.resources import resource_path


def system_language() -> str:
    """The code of the first language a person prefers that the program speaks; English if it speaks none."""
    for preferred in QLocale.system().uiLanguages():
        for code in LANGUAGES:
            if QLocale(preferred).language() == QLocale(code).language():
                return code
    return "en"


class Language(QObject):
    """Speaks one language at a time.

    Args:
        application: The program.

    Attributes:
        code: Of the language, a key of `LANGUAGES`.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = "en"

    def choose(self, code: str) -> None:
        """Speak a language from now on.

        Args:
            code: A key of `LANGUAGES`.
        """
        self.code = code
        # What is written below the window, such as the words of a judgement, is of the same language.
        speak(code)
        # Decimal marks and the like are those of the language, so that a figure and the words below it agree. Before
        # the translators, because these make the widgets write their numbers anew.
        QLocale.setDefault(QLocale(code))
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        own = str(resource_path("translations"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # Qt's plural forms of English, and its buttons in other languages, come in the same way.
        for name, folder in ((f"qtbase_{code}", qt), (f"rddg_{code}", own)):
            translator = QTranslator(self)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
