"""A look at the report before it is saved."""

import base64
import re

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialogButtonBox, QTextBrowser, QWidget

from rddg_desktop.ui.dialogs.dialog import Dialog
from rddg_desktop.ui.theme import theme_of

# Pixels of a figure's width.
FIGURE_WIDTH = 760
# A drawing is turned into a picture before it is fitted to that width, so it has to be larger to begin with.
ENLARGED = 3

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
# For the keyboard, and to jump within one long page in a browser.
_NAVIGATION = re.compile(r"<a class=\"skip\".*?</a>|<nav .*?</nav>", re.DOTALL)
# The tables of the figures: the saved report has them.
_DETAILS = re.compile(r"<details>.*?</details>", re.DOTALL)
_DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_SIDE = re.compile(r'\b(width|height)="([\d.]+)pt"')
_SHEET = """
h1 {{ font-size: 20pt; }} h2 {{ font-size: 15pt; margin-top: 24px; }} h3 {{ font-size: 12pt; margin-top: 16px; }}
p {{ margin-bottom: 8px; }} .key {{ font-weight: 600; }} .words {{ color: {muted}; }}
th, td {{ padding: 2px 8px; text-align: left; }} caption {{ font-weight: 600; text-align: left; }}
"""


class ReportPreview(Dialog):
    """Shows a report as it would be saved, in the window itself: nothing is written anywhere.

    Args:
        content: The report as HTML.
        parent: The window that waits for it.
    """

    def __init__(self, content: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = QTextBrowser(openExternalLinks=False, openLinks=False)
        theme = theme_of(self)
        self.report.document().setDefaultStyleSheet(_SHEET.format(muted=theme.muted))
        self.report.setHtml(simplified(content, theme.text))
        self.report.setBackgroundRole(QPalette.ColorRole.Base)
        self.body.addWidget(self.report, 1)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        self.retranslate()
        self.resize(FIGURE_WIDTH + 140, 720)

    def retranslate(self) -> None:
        """Set all words of the dialog."""
        self.report.setAccessibleName(self.tr("Report"))
        self.explain(
            self.tr("Preview of the report"),
            self.tr("What the report says. Nothing has been written yet: save it on the page Export."),
            self.tr(
                "The report tells readers who were not there what was done, what the rows are good for and what they "
                "give away, with a data card for whoever receives the rows.\n\n"
                "It is shown here and not in a web browser, so that no copy of it is left behind. The saved report "
                "looks better, and has every figure as a table, too."
            ),
        )


def simplified(content: str, ink: str) -> str:
    """A report as the text browser of the window can show it: its drawings as pictures.

    Args:
        content: The report as HTML.
        ink: Colour of the lines and words of drawings.
    """

    def picture(found: re.Match[str]) -> str:
        drawing = _SIDE.sub(_enlarged, found.group(), count=2).replace("currentColor", ink)
        encoded = base64.b64encode(drawing.encode()).decode()
        return f'<p><img width="{FIGURE_WIDTH}" src="data:image/svg+xml;base64,{encoded}"></p>'

    for unused in (_STYLE, _NAVIGATION, _DETAILS):
        content = unused.sub("", content)
    return _DRAWING.sub(picture, content)


def _enlarged(side: re.Match[str]) -> str:
    name, points = side.groups()
    return f'{name}="{ENLARGED * float(points):g}pt"'
