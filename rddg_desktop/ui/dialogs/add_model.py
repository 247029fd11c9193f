"""Asks which model file is to be added to the library, and how."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.ui.dialogs.dialog import Dialog
from rddg_desktop.ui.theme import NARROW, SPACE


class AddModelDialog(Dialog):
    """Asks for a file, a name, and whether the file is copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file, self._name = QLineEdit(), QLineEdit()
        self._browse = QPushButton()
        self._stays, self._copies = QRadioButton(), QRadioButton()
        self._stays.setChecked(True)
        self._file_label, self._name_label, self._place_label = (QLabel() for _ in range(3))
        self._file_label.setBuddy(self._file)
        self._name_label.setBuddy(self._name)
        file = QHBoxLayout()
        file.setSpacing(SPACE)
        file.addWidget(self._file, 1)
        file.addWidget(self._browse)
        places = QVBoxLayout()
        places.setSpacing(NARROW)
        places.addWidget(self._stays)
        places.addWidget(self._copies)
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.addRow(self._file_label, file)
        form.addRow(self._name_label, self._name)
        form.addRow(self._place_label, places)
        self.body.addLayout(form)
        self.body.addStretch()
        self._add = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._file.textChanged.connect(self._see_whether_complete)
        self._browse.clicked.connect(self._choose_file)
        self.setMinimumWidth(560)
        self.retranslate()
        self._see_whether_complete()

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self._file.text().strip())

    @property
    def name(self) -> str | None:
        """What to call the model; None for a name after the file's."""
        return self._name.text().strip() or None

    @property
    def copies(self) -> bool:
        """Whether the file is to be copied."""
        return self._copies.isChecked()

    def retranslate(self) -> None:
        """See `Dialog.retranslate`."""
        self.explain(
            self.tr("Add a model file"),
            self.tr(
                "Any language model as one GGUF file can be added. It is checked before, and its checksum is taken, "
                "so that it is noticed if the file changes later."
            ),
            self.tr(
                "A file that is cut off, damaged, or made for something else than writing text is refused, and you are "
                "told why.\n\nModel files are large, and are often shared with other programs. So the file is used "
                "where it lies, unless you want a copy because it will not stay there."
            ),
        )
        self._file_label.setText(self.tr("&File"))
        self._name_label.setText(self.tr("&Name"))
        self._name.setPlaceholderText(self.tr("named after the file"))
        self._place_label.setText(self.tr("Place"))
        self._browse.setText(self.tr("&Browse…"))
        self._stays.setText(self.tr("&Use it where it lies"))
        self._copies.setText(self.tr("&Copy it to this computer, as from a USB stick"))
        self._add.setText(self.tr("&Add"))

    @Slot()
    def _choose_file(self) -> None:
        pattern = self.tr("Model files (*.gguf)")
        name, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), self._file.text(), pattern)
        if name:
            self._file.setText(name)

    @Slot()
    def _see_whether_complete(self) -> None:
        self._add.setEnabled(bool(self._file.text().strip()))
