"""What a run from the draft would be, or why there can be none: kept up with the draft, read in the background."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rddg_desktop.engine.plan import Plan
from rddg_desktop.engine.table import Table
from rddg_desktop.errors import RddgError
from rddg_desktop.project.draft import Draft, no_target
from rddg_desktop.project.store import Project
from rddg_desktop.ui.background import Work

if TYPE_CHECKING:
    from rddg_desktop.ui.session import Session


@dataclass(frozen=True, eq=False)
class Foreseen:
    """What is known of a run that is to come.

    Attributes:
        basis: What of the draft it follows from (see `basis_of`).
        run: The run, or why there can be none.
    """

    basis: object
    run: Plan | RddgError


class TableReader:
    """Reads the draft's table of one project, in one thread, and does not read the same one twice."""

    def __init__(self) -> None:
        self._source: int | None = None
        self._table: Table | None = None

    def read(self, project: Project) -> tuple[Draft, Table]:
        """The draft, and the table that it is about."""
        draft = project.draft()
        if self._table is None or self._source != draft.source:
            self._table = project.table()
            # Not under a wrong number if the table was replaced meanwhile.
            self._source = draft.source if project.draft().source == draft.source else None
        return draft, self._table


class Foresight(QObject):
    """Knows whether the run that the draft states can be begun.

    Args:
        session: The session, which says when to look again.

    Attributes:
        tables: Reads the tables of the project that is open.
        foreseen: What was found out last; None as long as nothing is known, and without a target.

    Signals:
        changed: Something else is foreseen.
    """

    changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._asked: object = None
        self._reading: Work | None = None
        self.tables = TableReader()
        self.foreseen: Foreseen | None = None

    @property
    def obstacle(self) -> RddgError | None:
        """Why the run cannot be begun; None where it can, as long as that is not known, and without a project."""
        if self._session.project is None:
            return None
        if not self._session.draft.settings.target:
            return no_target()
        found = None if self.foreseen is None else self.foreseen.run
        return found if isinstance(found, RddgError) else None

    def forget(self) -> None:
        """Know nothing: another project is open, or none."""
        self._drop()
        self.tables = TableReader()

    def refresh(self) -> None:
        """Look again, unless what the run follows from is as it was."""
        draft = self._session.draft
        if not draft.settings.target:
            self._drop()
        elif self._asked != basis_of(draft):
            if self._reading is not None:
                self._reading.drop()
            self._asked, tables = basis_of(draft), self.tables
            self._reading = self._session.read(lambda project: _foreseen(project, tables), self._take)
            self._reading.failed.connect(self._fail)

    def _drop(self) -> None:
        if self._reading is not None:
            self._reading.drop()
        self._reading = self._asked = self.foreseen = None

    def _take(self, foreseen: Foreseen) -> None:
        self._reading, self.foreseen = None, foreseen
        self.changed.emit()

    def _fail(self, _: RddgError) -> None:
        # The session says why. It is tried again when the stages are looked at next.
        self._reading = self._asked = None


def basis_of(draft: Draft) -> object:
    """What of a draft bears on how its table is read and parted, and on whether a run can be begun."""
    settings = draft.settings
    return (
        draft.source,
        draft.corrections,
        (settings.target, settings.rare_class, settings.test_fraction, settings.seed),
    )


def _foreseen(project: Project, tables: TableReader) -> Foreseen:
    draft, table = tables.read(project)
    try:
        return Foreseen(basis_of(draft), draft.prepare(table))
    except RddgError as error:
        return Foreseen(basis_of(draft), error)
