"""What a person has changed and may take back. Every step, there and back, is kept in the project at once."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand, QUndoStack

from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.project.draft import Draft

if TYPE_CHECKING:
    from rddg_desktop.ui.session import Session


class Edit(QUndoCommand):
    """An edit.

    Args:
        told: Says what is being done, in the language of the moment, as it stands behind "Undo" in the menu.
        session: The session.
    """

    def __init__(self, told: Callable[[], str], session: "Session") -> None:
        super().__init__()
        self.told, self._session = told, session


def told_edit(stack: QUndoStack, index: int) -> str:
    """What an edit is called in the language of the moment; "" where there is none.

    Args:
        stack: The edits.
        index: Which of them, from 0.
    """
    # Its own text would stay in the language in which the edit was made.
    edit = stack.command(index)
    return edit.told() if isinstance(edit, Edit) else ""


class DraftEdit(Edit):
    """An edit of the draft."""

    def __init__(
        self, told: Callable[[], str], session: "Session", before: Draft, after: Draft, merged: object
    ) -> None:
        super().__init__(told, session)
        self._before, self._after, self._merged = before, after, merged

    def redo(self) -> None:
        """Make the edit."""
        self._keep(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._keep(self._before)

    def id(self) -> int:
        """A number by which Qt finds neighbours to merge; -1 for none."""
        return -1 if self._merged is None else hash(self._merged) % 2**31

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - a name of Qt
        """Take over what a later edit has made of it."""
        assert isinstance(other, DraftEdit)
        self._after = other._after
        return True

    def _keep(self, draft: Draft) -> None:
        project = self._session.project
        assert project is not None
        if draft == project.draft():
            return
        if self._session.kept(lambda: project.change_draft(draft)):
            self._session.draft_changed.emit()
            self._session.refresh_stages()
        else:
            self.setObsolete(True)


class RulesEdit(Edit):
    """An edit of the rules of the current run. It lapses when these are others than it left: those of another run."""

    def __init__(
        self,
        told: Callable[[], str],
        session: "Session",
        before: tuple[Rule, ...],
        after: tuple[Rule, ...],
        action: str,
        detail: Mapping[str, object],
    ) -> None:
        super().__init__(told, session)
        self._before, self._after = before, after
        self._action, self._detail = action, detail

    def redo(self) -> None:
        """Make the edit."""
        self._keep(self._before, self._after, self._action, self._detail)

    def undo(self) -> None:
        """Take it back."""
        self._keep(self._after, self._before, "rules edit undone", {"edit": self._action, **self._detail})

    def _keep(
        self, present: tuple[Rule, ...], rules: tuple[Rule, ...], action: str, detail: Mapping[str, object]
    ) -> None:
        project = self._session.project
        assert project is not None
        if project.rules() != present:
            self._session.noticed.emit(
                QCoreApplication.translate(
                    "Edit", "Since then the rules have become others, those of a new run: this step is forgotten."
                )
            )
            self.setObsolete(True)
        elif self._session.kept(lambda: project.change_rules(rules, action, **detail)):
            self._session.rules_changed.emit()
            # The draft states the same rules as before.
            self._session.draft_changed.emit()
            self._session.refresh_stages()
        else:
            self.setObsolete(True)
