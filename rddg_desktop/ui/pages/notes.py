"""Why columns are read as they are, in the language of the program."""

from PySide6.QtCore import QCoreApplication

from rddg_desktop.errors import RddgError, SchemaError
from rddg_desktop.ui.formatting import sentences_text
from rddg_desktop.ui.session import Session


def problem_text(problem: RddgError) -> str:
    """Why a column cannot be read as stated, and what to do about it on this page."""
    if isinstance(problem, SchemaError):
        remedy = QCoreApplication.translate(
            "Notes", "Choose another type or use for it, or name the texts that mean “missing”."
        )
        return sentences_text(problem.what, remedy)
    return sentences_text(problem.what, problem.remedy)


def obstacle_text(session: Session) -> str:
    """Why the run that the draft states cannot be begun, for pages that cannot mend it; "" where it can."""
    if session.obstacle is None:
        return ""
    if not session.draft.settings.target:
        return QCoreApplication.translate("Notes", "Choose the target column on the Data page first.")
    sentence = QCoreApplication.translate("Notes", "{problem} This can be mended on the Data page.")
    return sentence.format(problem=problem_text(session.obstacle))
