"""What the program is, its version, and the licences of everything inside."""

from importlib import metadata

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from rddg_desktop import __version__
from rddg_desktop.errors import RddgError
from rddg_desktop.ui.background import Background
from rddg_desktop.ui.dialogs.dialog import take_icons
from rddg_desktop.ui.formatting import sentences_text
from rddg_desktop.ui.theme import WIDE


class AboutDialog(QDialog):
    """Version, purpose, and licences.

    Args:
        background: Collects the licences, which takes a moment.
        parent: The window.
    """

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About RDDG Desktop"))
        about = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        about.setAlignment(Qt.AlignmentFlag.AlignTop)
        about.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        about.setText(
            self.tr(
                "RDDG Desktop {version}\n\nMakes realistic extra rows for the rare classes of a table, on this "
                "computer.\n\nThe method is RDDG: relations between columns are mined from a small core set of rows, "
                "a language model writes rows that keep them, batch by batch, and each batch tells the next what to "
                "do better. A Bayesian calibration says how far the model is believed.\n\n"
                "Synthetic rows are no medical evidence. They may help a classifier to learn a rare class; whether "
                "they do is measured on held-out rows, and shown.\n\nLicence: Apache-2.0. The parts that it is built "
                "from have licences of their own."
            ).format(version=__version__)
        )
        self._licences = QPlainTextEdit(readOnly=True)
        self._licences.setAccessibleName(self.tr("Licences"))
        self._licences.setPlainText(self.tr("Being collected…"))
        tabs = QTabWidget()
        tabs.addTab(about, self.tr("About"))
        tabs.addTab(self._licences, self.tr("Licences"))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        take_icons(close)
        column = QVBoxLayout(self)
        column.addWidget(tabs)
        column.addWidget(close)
        self.resize(80 * self.fontMetrics().averageCharWidth(), 30 * self.fontMetrics().height())
        self._work = background.do(licences, self._licences.setPlainText)
        self._work.failed.connect(self._fail)
        self.finished.connect(self._work.drop)

    @Slot(object)
    def _fail(self, error: RddgError) -> None:
        self._licences.setPlainText(sentences_text(error.what, error.remedy))


def licences() -> str:
    """Names, versions and licences of the installed parts, a line each."""
    lines = set()
    for part in metadata.distributions():
        about = part.metadata.json
        stated = [one.rpartition(" :: ")[2] for one in about.get("classifier", []) if one.startswith("License ::")]
        whole = str(about.get("license", "")).strip().partition("\n")[0]
        licence = about.get("license_expression") or next(iter(stated), whole) or "–"
        lines.add(f"{about['name']} {part.version}: {licence}")
    return "\n".join(sorted(lines, key=str.casefold))
