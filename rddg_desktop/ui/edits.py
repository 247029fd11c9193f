"""What a person has changed and may take back. Every step, there and back, is kept in the project at once."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.project.draft import Draft

if TYPE_CHECKING:
    from rddg_desktop.ui.session import Session


class DraftEdit(QUndoCommand):
    """An edit of the draft."""

    def __init__(self, text: str, session: "Session", before: Draft, after: Draft, merged: object) -> None:
        super().__init__(text)
        self._session, self._before, self._after, self._merged = session, before, after, merged

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


class RulesEdit(QUndoCommand):
    """An edit of the rules of the current run."""

    def __init__(
        self,
        text: str,
        session: "Session",
        before: tuple[Rule, ...],
        after: tuple[Rule, ...],
        action: str,
        detail: Mapping[str, object],
    ) -> None:
        super().__init__(text)
        self._session, self._before, self._after = session, before, after
        self._action, self._detail = action, detail

    def redo(self) -> None:
        """Make the edit."""
        self._keep(self._after, self._action, self._detail)

    def undo(self) -> None:
        """Take it back."""
        self._keep(self._before, "rules edit undone", {"edit": self._action, **self._detail})

    def _keep(self, rules: tuple[Rule, ...], action: str, detail: Mapping[str, object]) -> None:
        project = self._session.project
        assert project is not None
        if self._session.kept(lambda: project.change_rules(rules, action, **detail)):
            self._session.rules_changed.emit()
            # The draft states the same rules as before.
            self._session.draft_changed.emit()
            self._session.refresh_stages()
        else:
            self.setObsolete(True)
