"""What is measured and compared, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from rddg_desktop.evaluation.comparison import HELD_OUT, SYNTHETIC, TRAINING
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.utility import Kind, Treatment

#: Metrics that are shares, shown in %; the others are not.
SHARES = frozenset(Metric) - {Metric.MCC, Metric.BRIER, Metric.CALIBRATION_SLOPE}


def metric_titles() -> Mapping[Metric, str]:
    """What the metrics are called, the ones that say most first."""
    return {
        Metric.SENSITIVITY: QCoreApplication.translate("Judgement", "Sensitivity: rare class found"),
        Metric.SPECIFICITY: QCoreApplication.translate("Judgement", "Specificity: others left alone"),
        Metric.F1_RARE: QCoreApplication.translate("Judgement", "F1 of the rare class"),
        Metric.BALANCED_ACCURACY: QCoreApplication.translate("Judgement", "Balanced accuracy"),
        Metric.F1_WEIGHTED: QCoreApplication.translate("Judgement", "F1 of all classes, weighted"),
        Metric.PR_AUC: QCoreApplication.translate("Judgement", "Area under precision and recall"),
        Metric.MCC: QCoreApplication.translate("Judgement", "Matthews' correlation"),
        Metric.BRIER: QCoreApplication.translate("Judgement", "Brier score (less is better)"),
        Metric.CALIBRATION_SLOPE: QCoreApplication.translate("Judgement", "Calibration slope (1 is best)"),
    }


def treatment_title(treatment: Treatment, *, is_one_of_several: bool) -> str:
    """What classifiers learned from.

    Args:
        treatment: What was done to the training rows.
        is_one_of_several: Whether there are several sets of synthetic rows, so that it matters which one it takes.
    """
    titles = {
        Kind.ORIGINAL: QCoreApplication.translate("Judgement", "training rows as they are"),
        Kind.RANDOM_OVERSAMPLING: QCoreApplication.translate("Judgement", "rare rows repeated"),
        Kind.SMOTENC: QCoreApplication.translate("Judgement", "SMOTENC"),
        Kind.CLASS_WEIGHTS: QCoreApplication.translate("Judgement", "rare rows weighted up"),
        Kind.SYNTHETIC_ONLY: QCoreApplication.translate("Judgement", "synthetic rows only"),
        Kind.ORIGINAL_AND_SYNTHETIC: QCoreApplication.translate("Judgement", "training + synthetic"),
    }
    title = titles[treatment.kind]
    return f"{title}, {treatment.synthetic}" if treatment.synthetic and is_one_of_several else title


def set_title(name: str) -> str:
    """What a set of rows is called."""
    return {
        TRAINING: QCoreApplication.translate("Judgement", "training rows"),
        SYNTHETIC: QCoreApplication.translate("Judgement", "synthetic rows"),
        HELD_OUT: QCoreApplication.translate("Judgement", "held-out rows"),
    }[name]


def interval_ends() -> tuple[str, str]:
    """What the ends of an interval are called."""
    return (
        QCoreApplication.translate("Judgement", "95 % interval from"),
        QCoreApplication.translate("Judgement", "95 % interval to"),
    )
