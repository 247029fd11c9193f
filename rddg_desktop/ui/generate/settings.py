"""What a person chooses before rows are made: how many, of which classes, by which method, and the details."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rddg_desktop.engine.plan import Codec, CopyGate, Method, Mix, Settings
from rddg_desktop.errors import RddgError, SettingsError
from rddg_desktop.project.draft import Draft, ModelChoice
from rddg_desktop.project.store import Project
from rddg_desktop.ui.background import Work
from rddg_desktop.ui.formatting import sentences_text
from rddg_desktop.ui.generate.classes import Classes
from rddg_desktop.ui.generate.fields import ChoiceField, Form, NumberField, Section
from rddg_desktop.ui.generate.words import describe_settings, mix_words, new_rows_text
from rddg_desktop.ui.session import Session
from rddg_desktop.ui.surroundings import model_name
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE

#: Settings that are numbers, and whether they are whole ones.
_NUMBERS = {
    "rows": True,
    "seed": True,
    "reference_rows": True,
    "batch_rows": True,
    "temperature": False,
    "redraws": True,
    "patience": True,
    "batches_at_once": True,
}
_CHOICES = {"mix": Mix, "method": Method, "codec": Codec, "copy_gate": CopyGate}
_SWITCHES = ("use_feedback", "use_rules", "use_calibration", "use_random_words", "choose", "fast")
#: Where they stand: those that everybody needs, and of the others those with a name before them, and the switches.
_FIRST = ("rows", "mix", "method")
_MORE = (
    *("seed", "codec", "reference_rows", "batch_rows", "temperature", "copy_gate"),
    *("redraws", "patience", "batches_at_once"),
)
#: Settings that make no difference to a method.
_IDLE = {
    Method.RDDG: frozenset[str](),
    Method.EPIC: frozenset({"use_feedback", "use_rules", "use_calibration", "choose", "fast"}),
    Method.STRUCTURE: frozenset(
        {
            *("codec", "temperature", "batches_at_once"),
            *("use_feedback", "use_calibration", "use_random_words", "choose", "fast"),
        }
    ),
}


class SettingsPanel(QWidget):
    """The settings of the run to come. An edit is kept at once, and can be undone.

    Args:
        session: The session.
        parent: Owner.

    Attributes:
        fields: The fields by setting.
        result: Says how many rows each class has and gets, or why that is not known.
        model: Names the model, and leads to where it is chosen.

    Signals:
        models_wanted: A person wants to choose the model.
    """

    models_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        # What the classes were read for, and what came of it.
        self._read_for: object = None
        self._classes: Classes | RddgError | None = None
        self._work: Work | None = None
        self._numbers = {name: NumberField(is_whole=is_whole) for name, is_whole in _NUMBERS.items()}
        self._choices = {name: ChoiceField(tuple(values)) for name, values in _CHOICES.items()}
        self._switches = {name: QCheckBox() for name in _SWITCHES}
        self.fields: dict[str, QWidget] = {**self._numbers, **self._choices, **self._switches}
        self.result = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.model = QPushButton()
        self.model.clicked.connect(self.models_wanted)
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        for key, (name, why) in describe_settings().items():
            form = self._form_of(key)
            form.name_field(key, name, why)
        self._choices["mix"].set_words([mix_words()[mix] for mix in Mix])
        self._choices["method"].set_words(
            [
                self.tr("Language model, guided by rules and corrected (RDDG)"),
                self.tr("Language model, guided by example rows alone (EPIC)"),
                self.tr("Structure of the table alone, without a model: quick"),
            ]
        )
        self._choices["codec"].set_words(
            [self.tr("Codes, numbers as ranges"), self.tr("Codes, numbers as digits"), self.tr("Words as in the table")]
        )
        self._choices["copy_gate"].set_words(
            [self.tr("Copies of rows that occur once"), self.tr("Every copy"), self.tr("None")]
        )
        self._more.set_title(self.tr("More settings"))
        self._show_draft()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - a name of Qt
        """Show what was changed while the panel was hidden."""
        super().showEvent(event)
        self._show_draft()

    def _form_of(self, key: str) -> Form:
        if key in (*_FIRST, "model"):
            return self._form
        return self._form_of_switches if key in _SWITCHES else self._form_of_details

    def _lay_out(self) -> None:
        self._form, self._form_of_details, self._form_of_switches = Form(), Form(), Form()
        for name in _FIRST:
            self._form.add_field(name, self.fields[name])
            if name == "mix":
                self._form.addRow("", self.result)
        self._form.add_field("model", self.model)
        for name in _MORE:
            self._form_of_details.add_field(name, self.fields[name])
        for name in _SWITCHES:
            self._form_of_switches.add_switch(name, self._switches[name])
        details = QWidget()
        columns = QHBoxLayout(details)
        columns.setContentsMargins(WIDE, 0, 0, 0)
        columns.setSpacing(2 * WIDE)
        columns.addLayout(self._form_of_details, 1)
        columns.addLayout(self._form_of_switches, 1)
        self._more = Section(details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(self._form)
        column.addSpacing(NARROW)
        column.addWidget(self._more)

    def _connect(self) -> None:
        for name, number in self._numbers.items():
            number.typed.connect(lambda value, name=name: self._take_number(name, value))
        for name, choice in self._choices.items():
            choice.chosen.connect(lambda value, name=name: self._edit(name, value))
        for name, switch in self._switches.items():
            switch.clicked.connect(lambda is_on, name=name: self._edit(name, is_on))
        self._session.opened.connect(self._forget)
        self._session.draft_changed.connect(self._show_draft)

    def _take_number(self, name: str, value: float | None) -> None:
        field = self._numbers[name]
        if value is None:
            field.show_problem(self.tr("Type a number."))
            return
        try:
            self._edit(name, value, merged=name)
        except SettingsError as error:
            field.show_problem(error.remedy)

    def _edit(self, name: str, value: Any, merged: object = None) -> None:  # noqa: ANN401 - of any setting
        """Change a setting. Raises SettingsError."""
        former = self._session.draft
        draft = replace(former, settings=replace(former.settings, **{name: value}))
        endpoint = former.model.endpoint
        if name == "batches_at_once" and endpoint is not None:
            # As many requests are on the way at a time.
            draft = replace(draft, model=replace(draft.model, endpoint={**endpoint, "requests_at_once": value}))
        # The field agrees with the draft from now on, even where nothing has changed.
        if name in self._numbers:
            self._numbers[name].show_problem("")
        self._session.edit(lambda: self._told_edit(name), draft, merged=merged)

    def _told_edit(self, name: str) -> str:
        setting, _ = describe_settings()[name]
        return self.tr("change of “{setting}”").format(setting=setting.replace("&", ""))

    @Slot()
    def _forget(self) -> None:
        """Know nothing of the classes of another project."""
        if self._work is not None:
            self._work.drop()
        self._read_for = self._classes = None
        self._show_draft()

    @Slot()
    def _show_draft(self) -> None:
        if self._session.project is None or not self.isVisible():
            return
        draft = self._session.draft
        settings = draft.settings
        for name, number in self._numbers.items():
            number.show_value(getattr(settings, name))
        for name, choice in self._choices.items():
            choice.show_value(getattr(settings, name))
        for name, switch in self._switches.items():
            switch.setChecked(getattr(settings, name))
        for name, field in self.fields.items():
            field.setEnabled(name not in _IDLE[settings.method])
        if draft.model.endpoint is None:
            # A model on this computer writes one batch at a time.
            self.fields["batches_at_once"].setEnabled(False)
        self._show_model(settings.method)
        self._read_classes(draft)
        self._show_result(settings)

    def _show_model(self, method: Method) -> None:
        needs_none = method is Method.STRUCTURE
        self.model.setEnabled(not needs_none)
        self.model.setText(self.tr("No model is needed") if needs_none else f"{model_name(self._session)}…")

    def _read_classes(self, draft: Draft) -> None:
        """Find out in the background which classes there are, where that may be others than before."""
        chosen = draft.settings
        split = Settings(
            chosen.target, rare_class=chosen.rare_class, seed=chosen.seed, test_fraction=chosen.test_fraction
        )
        stated = replace(draft, settings=split, rules=(), model=ModelChoice())
        if stated == self._read_for:
            return
        self._read_for = stated
        self._classes = None
        if self._work is not None:
            self._work.drop()
        self._work = self._session.read(lambda project: _classes(stated, project), self._take_classes)
        self._work.failed.connect(self._fail)

    def _take_classes(self, classes: Classes | RddgError) -> None:
        self._work = None
        self._classes = classes
        self._show_result(self._session.draft.settings)

    @Slot(object)
    def _fail(self, error: RddgError) -> None:
        self._take_classes(error)
        # It is tried again when the panel is shown next, or something is edited.
        self._read_for = None

    def _show_result(self, settings: Settings) -> None:
        match self._classes:
            case None:
                text = "…"
            case Classes() as classes:
                text = new_rows_text(classes.quotas(settings.rows, settings.mix), classes.learned)
            case error:
                text = sentences_text(error.what, error.remedy)
        self.result.setText(text)


def _classes(draft: Draft, project: Project) -> Classes | RddgError:
    """The classes of a draft, or why there are none, which is said where the numbers would stand."""
    try:
        return Classes(draft.prepare(project.table()))
    except RddgError as error:
        return error
