"""Whether there is anything to run, in the language of the program."""

from PySide6.QtCore import QCoreApplication

from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.ui.pages.notes import problem_text
from rddg_desktop.ui.session import Session


def why_nothing_runs(session: Session) -> str:
    """Why nothing can be run, or why nothing is left to run; "" where something can."""
    translate = QCoreApplication.translate
    if session.project is None:
        return translate("Running", "Open a project first, or make one from a table.")
    if session.obstacle is not None:
        return problem_text(session.obstacle)
    if session.is_busy:
        return translate("Running", "Wait until what is under way has come to its end.")
    results = [session.stages.get(stage) for stage in (WorkStage.GENERATE, WorkStage.EVALUATE)]
    if all(one is not None and one.status is Status.DONE for one in results):
        return translate(
            "Running", "There is nothing left to run: the rows were made and judged, and nothing was changed since."
        )
    return ""
