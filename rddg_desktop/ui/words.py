"""Words of the engine in the language of the program."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from rddg_desktop.evaluation.progress import Progress


def progress_text(progress: Progress) -> str:
    """What is being done, and how far it is."""
    doing = stage_text(progress.stage)
    # A single step is under way, or is done: it has no part of the way.
    if progress.total < 2:
        return doing
    counted = QCoreApplication.translate("Progress", "{doing}: {done} of {total}")
    locale = QLocale()
    return counted.format(doing=doing, done=locale.toString(progress.done), total=locale.toString(progress.total))


def stage_text(stage: str) -> str:
    """What is being done, by what the engine calls it."""
    name = stage.removeprefix("Comparing class ")
    if name != stage:
        return QCoreApplication.translate("Progress", "Comparing the class {name} with real rows").format(name=name)
    if stage.startswith("Nearest rows of equal-sized sets"):
        return QCoreApplication.translate("Progress", "Comparing rows with their nearest ones")
    return _doing().get(stage, stage)


def _doing() -> Mapping[str, str]:
    """What is being done, by what the engine calls it."""
    translate = QCoreApplication.translate
    nearest = translate("Progress", "Comparing rows with their nearest ones")
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
        "Comparing all classes": translate("Progress", "Comparing all classes with real rows"),
        "Counting copies": translate("Progress", "Counting copies"),
        "Nearest training rows of synthetic rows": nearest,
        "Nearest training rows of real rows": nearest,
        "Nearest synthetic rows of training rows": nearest,
        "Nearest synthetic rows of held-out rows": nearest,
        "writing the report": translate("Progress", "Writing the report"),
    }
