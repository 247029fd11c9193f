"""Shows how a file is read as a table, and lets a person correct that before the table is used."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGridLayout, QLabel, QProgressBar, QWidget

from rddg_desktop.engine.table import DETECTED, Dialect, Table
from rddg_desktop.engine.table_reading import DELIMITED, Preview, preview_table, read_table, sheet_names
from rddg_desktop.errors import RddgError
from rddg_desktop.ui.background import Background, Work
from rddg_desktop.ui.dialects import decimal_names, encoding_name, encoding_names, separator_names, size_text
from rddg_desktop.ui.dialogs.dialog import Dialog, words_label
from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import SPACE, WIDE

# Of a whole table as many rows as of the beginning of a long one.
SHOWN_ROWS = 200


class ImportDialog(Dialog):
    """Reads a file in the background and shows its first rows; every way of reading it can be corrected.

    Args:
        path: The file.
        background: Where it is read.
        parent: The window that waits for the dialog.
        stated: How it is to be read to begin with; what is None is detected.

    Attributes:
        table: The table, once the dialog is accepted.
    """

    def __init__(
        self, path: Path, background: Background, parent: QWidget | None = None, stated: Dialect = DETECTED
    ) -> None:
        super().__init__(parent)
        self.table: Table | None = None
        self._path = path
        self._background = background
        self._stated = stated
        self._preview: Preview | None = None
        self._sheets: tuple[str, ...] = ()
        self._work: Work | None = None
        self.separator, self.encoding, self.decimal, self.sheet = (_Choice() for _ in range(4))
        self._choices = (self.separator, self.encoding, self.decimal, self.sheet)
        self._size = words_label()
        self._waiting = QProgressBar(textVisible=False, maximum=0)
        self.view = TableView()
        self._lay_out()
        self.retranslate()
        for choice in self._choices:
            choice.activated.connect(self._choose)
        self._read_sheets()

    def sizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """Room for a few columns and a good number of rows."""
        letters, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        return super().sizeHint().expandedTo(QSize(150 * letters, 42 * line))

    def retranslate(self) -> None:
        """Set all words."""
        self.explain(
            self.tr("Import {name}").format(name=self._path.name),
            self.tr("Check that each column stands in a column of its own and that letters and numbers look right."),
            self.tr(
                "A text file does not say how it was written. What parts its cells, how its letters are encoded and "
                "whether 1,5 is one and a half or a list of two is found out from its content, and that can fail.\n\n"
                "If something looks wrong, choose another way of reading; the rows below follow. The file itself "
                "stays as it is."
            ),
        )
        for choice, text in zip(
            self._choices,
            (self.tr("&Separator"), self.tr("&Encoding"), self.tr("&Decimal mark"), self.tr("S&heet")),
            strict=True,
        ):
            choice.label.setText(text)
            choice.setAccessibleName(text.replace("&", ""))
        self.view.setAccessibleName(self.tr("First rows"))
        self._waiting.setAccessibleName(self.tr("Reading the file"))
        self.import_button.setText(self.tr("&Import"))
        self._show_choices()
        self._show_size()

    def accept(self) -> None:
        """Take the table; of a long file the rest is read first."""
        if self._preview is None or self._work is not None:
            return
        if self._preview.is_whole:
            self._take(self._preview.table)
        else:
            path, stated = self._path, self._stated
            self._do(self._background.do(lambda: read_table(path, stated), self._take))

    def done(self, result: int) -> None:
        """Close; nothing is heard any more of what is being read."""
        if self._work is not None:
            self._work.drop()
        super().done(result)

    @property
    def is_reading(self) -> bool:
        """Whether the file is being read."""
        return self._work is not None

    def _lay_out(self) -> None:
        self.import_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SPACE // 2)
        for place, choice in enumerate(self._choices):
            grid.addWidget(choice.label, 0, place)
            grid.addWidget(choice, 1, place)
            grid.setColumnStretch(place, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._size)
        self.body.addWidget(self._waiting)
        self.body.addWidget(self.view, 1)

    def _read_sheets(self) -> None:
        path = self._path
        self._do(self._background.do(lambda: sheet_names(path), self._take_sheets))

    def _take_sheets(self, sheets: tuple[str, ...]) -> None:
        self._sheets = sheets
        if self._stated.sheet is None and sheets:
            self._stated = Dialect("", sheet=sheets[0])
        self._read()

    @Slot()
    def _choose(self) -> None:
        # With another separator other quotes may be the right ones: they are found anew.
        self._stated = Dialect(
            "",
            encoding=self.encoding.currentData(),
            separator=self.separator.currentData(),
            decimal=self.decimal.currentData(),
            sheet=self.sheet.currentData(),
        )
        self._read()

    def _read(self) -> None:
        path, stated = self._path, self._stated
        self._do(self._background.do(lambda: preview_table(path, stated), self._show_preview))

    def _do(self, work: Work) -> None:
        """Wait for something; what was waited for before comes to nothing."""
        if self._work is not None:
            self._work.drop()
        self._work = work
        work.failed.connect(self._fail)
        self._show_state()

    def _show_preview(self, preview: Preview) -> None:
        self.banner.hide()
        self._end(preview)
        self.view.show_frame(preview.table.frame.head(SHOWN_ROWS))

    @Slot(object)
    def _fail(self, error: RddgError) -> None:
        self._end(None)
        self.banner.show_error(error)

    def _end(self, preview: Preview | None) -> None:
        self._work, self._preview = None, preview
        self._show_choices()
        self._show_size()
        self._show_state()

    def _take(self, table: Table) -> None:
        self._work = None
        self.table = table
        super().accept()

    def _show_state(self) -> None:
        self._waiting.setVisible(self.is_reading)
        self.import_button.setEnabled(self._preview is not None and not self.is_reading)
        # What could not be read so is not shown beside the message.
        self.view.setEnabled(self._preview is not None)

    def _show_choices(self) -> None:
        found = DETECTED if self._preview is None else self._preview.table.dialect
        stated, separators, decimals = self._stated, separator_names(), decimal_names()
        encodings = dict(encoding_names())
        if stated.encoding is not None:
            encodings.setdefault(stated.encoding, encoding_name(stated.encoding))
        self.separator.offer(separators, stated.separator, separators.get(found.separator or "", ""))
        self.encoding.offer(encodings, stated.encoding, encoding_name(found.encoding or ""))
        self.decimal.offer(decimals, stated.decimal, decimals.get(found.decimal or "", ""))
        self.sheet.clear()
        for name in self._sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(stated.sheet))
        for choice in (self.separator, self.encoding, self.decimal):
            choice.show_or_hide(self._path.suffix.lower() in DELIMITED)
        self.sheet.show_or_hide(bool(self._sheets))

    def _show_size(self) -> None:
        preview = self._preview
        if preview is None:
            self._size.setText(self.tr("Reading the file…") if self.is_reading else "")
            return
        rows, columns = preview.table.frame.shape
        if preview.is_whole:
            text = size_text(rows, columns)
        else:
            text = self.tr("About {size}").format(size=size_text(_rounded(preview.rows), columns))
        if preview.rows > SHOWN_ROWS:
            text = self.tr("{size}; the first {count} are shown").format(size=text, count=SHOWN_ROWS)
        self._size.setText(text)


class _Choice(QComboBox):
    """One part of how a file is read: as it was found, or as a person states it."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel()
        self.label.setBuddy(self)
        # The encodings have long names; the table needs the room.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)

    def offer(self, names: Mapping[str, str], stated: str | None, found: str) -> None:
        """Offer some values by their names, after one that leaves it to the program."""
        self.clear()
        # What a person has stated was not looked for.
        is_found = bool(found) and stated is None
        self.addItem(self.tr("Automatic: {found}").format(found=found) if is_found else self.tr("Automatic"), None)
        for value, name in names.items():
            self.addItem(name, value)
        self.setCurrentIndex(0 if stated is None else self.findData(stated))

    def show_or_hide(self, is_shown: bool) -> None:
        """Show it with its label, or neither."""
        self.setVisible(is_shown)
        self.label.setVisible(is_shown)


def _rounded(rows: int) -> int:
    """An estimate with two digits that count."""
    return int(float(f"{rows:.1e}"))
