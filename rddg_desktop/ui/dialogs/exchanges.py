"""A dialog that shows what a model was asked and what it answered, word for word."""

from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from rddg_desktop.engine.events import Exchange, Stage
from rddg_desktop.ui.dialogs.dialog import Dialog
from rddg_desktop.ui.formatting import decimal_text, duration_text
from rddg_desktop.ui.theme import NARROW, SPACE


class ExchangesDialog(Dialog):
    """Shows prompts and answers of the search for rules.

    Args:
        exchanges: Prompts and answers.
        parent: The window that waits for it.
    """

    def __init__(self, exchanges: Sequence[Exchange], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = [_ExchangeView(exchange) for exchange in exchanges]
        self.tabs = QTabWidget()
        for view in self._views:
            self.tabs.addTab(view, "")
        self.body.addWidget(self.tabs, 1)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        self.retranslate()
        self.resize(820, 600)

    def retranslate(self) -> None:
        """Set all words of the dialog."""
        self.explain(
            self.tr("What the model was asked and answered"),
            self.tr("Word for word. A prompt holds rows of your table: copy it only to where they may go."),
            self.tr(
                "A language model is asked twice before rows are made: what goes together in the table, and which "
                "rules follow from it. You see here exactly what it was shown, and exactly what it said.\n\n"
                "A model can be wrong, or make things up. So each rule it names is measured on your rows."
            ),
        )
        for place, view in enumerate(self._views):
            is_first = view.exchange.stage is Stage.RELATIONS
            self.tabs.setTabText(place, self.tr("What goes together") if is_first else self.tr("Rules"))
            view.retranslate()


class _ExchangeView(QWidget):
    """A prompt and its answer."""

    def __init__(self, exchange: Exchange) -> None:
        super().__init__()
        self.exchange = exchange
        self._asked, self._answered = QLabel(), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(NARROW)
        for label, text, share in ((self._asked, exchange.prompt, 3), (self._answered, exchange.answer, 2)):
            field = QPlainTextEdit(text, readOnly=True, tabChangesFocus=True)
            field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field, share)

    def retranslate(self) -> None:
        """Set all words."""
        prompt = self.tr("&Prompt ({tokens} tokens)")
        self._asked.setText(prompt.format(tokens=decimal_text(self.exchange.prompt_tokens, 0)))
        answer = self.tr("&Answer ({tokens} tokens, {duration})")
        self._answered.setText(
            answer.format(
                tokens=decimal_text(self.exchange.answer_tokens, 0), duration=duration_text(self.exchange.seconds)
            )
        )
