"""Words of the engine in the language of the program."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from rddg_desktop.evaluation.progress import Progress


def progress_text(progress: Progress) -> str:
    """What is being done, and how far it is."""
    doing = _doing().get(progress.stage, progress.stage)
    if not progress.total:
        return doing
    counted = QCoreApplication.translate("Progress", "{doing}: {done} of {total}")
    locale = QLocale()
    return counted.format(doing=doing, done=locale.toString(progress.done), total=locale.toString(progress.total))


def _doing() -> Mapping[str, str]:
    """What is being done, by what the engine calls it."""
    translate = QCoreApplication.translate
    return {
        "loading the model": translate("Progress", "Loading the model"),
        "trying the model out": translate("Progress", "Trying the model out"),
        "core set": translate("Progress", "Choosing the core set"),
        "relations": translate("Progress", "Looking for relations"),
        "rules": translate("Progress", "Looking for rules"),
        "choice of settings": translate("Progress", "Trying settings"),
        "calibration": translate("Progress", "Learning how far the model is believed"),
        "generation": translate("Progress", "Making rows"),
        "classifiers": translate("Progress", "Training classifiers"),
        "doses": translate("Progress", "Trying amounts of rows"),
        "intervals": translate("Progress", "Computing intervals"),
    }
