"""The choices that concern the program itself; each counts at once."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.language import LANGUAGES
from rddg_desktop.ui.dialogs.dialog import take_icons
from rddg_desktop.ui.language import Language
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.theme import SPACE, WIDE, Appearance

_SCHEMES = (Qt.ColorScheme.Unknown, Qt.ColorScheme.Light, Qt.ColorScheme.Dark)


class PreferencesDialog(QDialog):
    """Language, colours, the folder of new projects, notifications."""

    def __init__(
        self, preferences: Preferences, appearance: Appearance, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._appearance, self._speaker = preferences, appearance, language
        self._language, self._scheme = QComboBox(), QComboBox()
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(language.code))
        self._scheme.addItems([""] * len(_SCHEMES))
        self._scheme.setCurrentIndex(_SCHEMES.index(preferences.scheme))
        self._folder = QLineEdit(str(preferences.projects_folder), readOnly=True)
        self._choose = QPushButton(autoDefault=False)
        self._choose.clicked.connect(self._choose_folder)
        self._notifies = QCheckBox()
        self._notifies.setChecked(preferences.notifies)
        self._language.activated.connect(self._take_language)
        self._scheme.activated.connect(self._take_scheme)
        self._notifies.toggled.connect(preferences.set_notifies)
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(self._choose)
        self._labels = [QLabel(), QLabel(), QLabel()]
        for label, field in zip(self._labels, (self._language, self._scheme, self._choose), strict=True):
            label.setBuddy(field)
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.addRow(self._labels[0], self._language)
        form.addRow(self._labels[1], self._scheme)
        form.addRow(self._labels[2], folder)
        form.addRow(self._notifies)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        take_icons(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(WIDE)
        column.addLayout(form)
        column.addStretch()
        column.addWidget(close)
        # One of the whole dialog would let it be narrower than its words.
        self._folder.setMinimumWidth(40 * self.fontMetrics().averageCharWidth())
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _take_language(self) -> None:
        code = str(self._language.currentData())
        self._preferences.set_language(code)
        self._speaker.choose(code)

    @Slot()
    def _take_scheme(self) -> None:
        scheme = _SCHEMES[self._scheme.currentIndex()]
        self._preferences.set_scheme(scheme)
        self._appearance.choose(scheme)

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of new projects"), self._folder.text())
        if chosen:
            self._preferences.set_projects_folder(Path(chosen))
            self._folder.setText(chosen)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        texts = (self.tr("&Language"), self.tr("&Colours"), self.tr("New &projects in"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self._folder.setAccessibleName(self.tr("Folder of new projects"))
        self._choose.setText(self.tr("C&hange…"))
        self._notifies.setText(self.tr("&Tell me when a long run has ended and the window is not in front"))
        for place, text in enumerate((self.tr("As the system is"), self.tr("Light"), self.tr("Dark"))):
            self._scheme.setItemText(place, text)
        # Other words may need more room.
        self.adjustSize()
