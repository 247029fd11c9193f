"""Rules and their figures in words and numbers that people read."""

from PySide6.QtCore import QCoreApplication

from rddg_desktop.engine.conditions import Monotone
from rddg_desktop.engine.rulebook import Measure, Origin, Rule
from rddg_desktop.ui.formatting import decimal_text


def percent_text(share: float) -> str:
    """A share in percent; whole and none are said only of what is whole and none."""
    return QCoreApplication.translate("Percent", "{number} %").format(number=_percent_number(share))


def confidence_text(measure: Measure) -> str:
    """The share of rows in which a rule holds, with its 95 % interval; a dash where no row says anything of it."""
    if not measure.support:
        return "–"
    low, high = measure.interval
    return QCoreApplication.translate("Rule", "{share} ({low} to {high})").format(
        share=percent_text(measure.confidence), low=_percent_number(low), high=_percent_number(high)
    )


def origin_text(origin: Origin) -> str:
    """Who proposed a rule."""
    match origin:
        case Origin.DATA:
            return QCoreApplication.translate("Rule", "the data")
        case Origin.MODEL:
            return QCoreApplication.translate("Rule", "the model")
        case Origin.USER:
            return QCoreApplication.translate("Rule", "a person")


def figures_text(rule: Rule) -> str:
    """How the rows take to a rule, in sentences."""
    sentences = [
        _measure_text(QCoreApplication.translate("Rule", "Training rows"), rule.training),
        _measure_text(QCoreApplication.translate("Rule", "Held-out rows"), rule.held_out),
    ]
    if not rule.is_borne_out:
        sentences.append(QCoreApplication.translate("Rule", "The data do not bear it out."))
    return "\n".join(sentences)


def caution_text(rule: Rule) -> str:
    """What a person should think of before the rule counts as it is; empty for nothing."""
    if isinstance(rule.condition, Monotone):
        return QCoreApplication.translate(
            "Rule", "It speaks of the whole table, which no single row can break. It is therefore soft."
        )
    if rule.is_on and rule.is_hard and rule.training.breaks:
        return QCoreApplication.translate(
            "Rule", "Careful: real rows break it, and no new row will. Where you doubt the rule, make it soft."
        )
    return ""


def _measure_text(rows: str, measure: Measure) -> str:
    if not measure.support:
        return QCoreApplication.translate("Rule", "{rows}: none says anything of it.").format(rows=rows)
    sentence = QCoreApplication.translate(
        "Rule", "{rows}: it holds in {share} of {count} (95 % interval {low} to {high}); broken by {broken}."
    )
    low, high = measure.interval
    return sentence.format(
        rows=rows,
        share=percent_text(measure.confidence),
        count=decimal_text(measure.support, 0),
        low=percent_text(low),
        high=percent_text(high),
        broken=decimal_text(measure.breaks, 0),
    )


def _percent_number(share: float) -> str:
    # The ends of an interval have rounding errors.
    if round(share, 9) in (0, 1):
        return decimal_text(100 * share, 0)
    return decimal_text(min(max(100 * share, 0.1), 99.9), 1)
