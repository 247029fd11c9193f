"""What do the rows give away? In plain sentences that follow from the figures alone, and tables.

Nothing here passes judgement on privacy.
"""

from collections.abc import Sequence

from rddg_desktop.evaluation import privacy
from rddg_desktop.evaluation.drawing import Cell, Figure, Table
from rddg_desktop.evaluation.intervals import Interval
from rddg_desktop.evaluation.judgement import Judged
from rddg_desktop.evaluation.privacy import Beside
from rddg_desktop.evaluation.report.content import Block, Paragraph, Section
from rddg_desktop.evaluation.report.wording import hundredths, listed, percent, span, whole, with_interval
from rddg_desktop.language import marked, translate
from rddg_desktop.notices import notice_text

#: Columns that are named in a sentence.
NAMED = 3

_FIGURES = {
    "copies": marked("Report", "synthetic rows that equal a training row"),
    "singleton_copies": marked("Report", "synthetic rows that equal a training row that occurs once"),
    "copies_equal_size": marked("Report", "synthetic rows that equal one of equally many real rows"),
    "duplicates": marked("Report", "synthetic rows that equal another synthetic row"),
    "reemitted": marked("Report", "training rows that were written again"),
    "near_copies": marked("Report", "synthetic rows as near as the nearest 5 % of held-out rows"),
    "dcr_share": marked("Report", "synthetic rows nearer to training than to held-out rows"),
    "nearest_distance": marked("Report", "median distance to the nearest row"),
    "nndr": marked("Report", "nearest over second nearest distance"),
    "membership_auc": marked("Report", "guessing who was in the training rows: area"),
    "membership_tpr": marked("Report", "the same: training rows found at 1 % false alarms"),
    "smallest_group": marked("Report", "smallest group that agrees in the chosen columns"),
    "small_group_share": marked("Report", "rows in groups of fewer than 5"),
}
#: Figures that are shares of rows.
_SHARES = frozenset(_FIGURES) - {"nearest_distance", "nndr", "membership_auc", "smallest_group"}
_BESIDE = {
    Beside.HELD_OUT: marked("Report", "held-out rows"),
    Beside.TRAINING: marked("Report", "training rows"),
    Beside.REAL: marked("Report", "training and held-out rows"),
    Beside.CHANCE: marked("Report", "chance"),
}


def of_secrets(found: privacy.Privacy, rare_class: str) -> list[str]:
    """What the rows give away, a sentence or some each."""
    by_name: dict[str, privacy.Figure] = {}
    for figure in found.figures:
        if not figure.columns:
            by_name.setdefault(figure.name, figure)
    texts = []
    if "copies" in by_name:
        texts.append(_of_copies(found, by_name["copies"]))
    if "reemitted" in by_name:
        one = by_name["reemitted"]
        texts.append(
            translate(
                "Report",
                "Of the {rows} training rows of the rare class ({rare_class}) {share} occur among the synthetic rows.",
            ).format(rows=whole(one.rows), rare_class=rare_class, share=_share(one))
        )
    if "dcr_share" in by_name:
        one = by_name["dcr_share"]
        text = translate(
            "Report",
            "{share} of the synthetic rows are nearer to a training row than to a held-out row; 50 % are expected of a "
            "method that keeps nothing of single people in mind.",
        ).format(share=_share(one))
        texts.append(f"{text} {_signs(one, 0.5)}".strip())
    if "membership_auc" in by_name:
        one = by_name["membership_auc"]
        around = "" if one.interval is None else f" ({span(one.interval.low, one.interval.high)})"
        text = translate(
            "Report",
            "Somebody who has a person's whole row and the synthetic rows guesses whether that person was among the "
            "training rows: area {area}; 0.5 is guessing, 1 is always right.",
        ).format(area=f"{hundredths(one.value)}{around}")
        texts.append(f"{text} {_signs(one, 0.5)}".strip())
    advantages = [one for one in found.figures if one.name == "attribute_advantage" and one.interval is not None]
    if advantages:
        texts.append(_of_guesses(advantages))
    return texts


def _of_copies(found: privacy.Privacy, one: privacy.Figure) -> str:
    text = translate(
        "Report",
        "{copies} of {rows} synthetic rows ({share}) equal a training row, {single} of them one that occurs once, "
        "which is one person.",
    ).format(
        copies=whole(found.copies),
        rows=whole(one.rows),
        share=percent(one.value)
        if one.interval is None
        else listed([percent(one.value), span(one.interval.low, one.interval.high, 100)]),
        single=whole(found.singleton_copies),
    )
    if one.reference is None:
        return text
    beside = translate("Report", "Of the held-out rows {share} do so, by chance.").format(share=percent(one.reference))
    return f"{text} {beside}"


def _of_guesses(advantages: Sequence[privacy.Figure]) -> str:
    above = [one.columns[0] for one in advantages if one.interval is not None and one.interval.low > 0]
    if not above:
        text = translate(
            "Report",
            "Somebody who knows all of a person's row but one cell guesses that cell from the synthetic rows. For none "
            "of {columns} columns the guesses about people of the training rows were better than those about held-out "
            "people, beyond the interval. About 1 in 40 columns would be so by chance.",
        )
    elif len(above) <= NAMED:
        text = translate(
            "Report",
            "Somebody who knows all of a person's row but one cell guesses that cell from the synthetic rows. For "
            "{count} of {columns} columns the guesses about people of the training rows were better than those about "
            "held-out people, beyond the interval: {names}. About 1 in 40 columns would be so by chance.",
        )
    else:
        text = translate(
            "Report",
            "Somebody who knows all of a person's row but one cell guesses that cell from the synthetic rows. For "
            "{count} of {columns} columns the guesses about people of the training rows were better than those about "
            "held-out people, beyond the interval: {names} and others. About 1 in 40 columns would be so by chance.",
        )
    return text.format(count=len(above), columns=len(advantages), names=listed(above[:NAMED]))


def _share(one: privacy.Figure) -> str:
    """A share of rows with its interval."""
    if one.interval is None:
        return percent(one.value)
    return f"{percent(one.value)} ({span(one.interval.low, one.interval.high, 100)})"


def _signs(figure: privacy.Figure, expected: float) -> str:
    if figure.interval is None:
        return ""
    if figure.interval.low > expected:
        return translate(
            "Report",
            "The interval lies above that: a sign that the rows keep something of the people they were made from.",
        )
    return translate(
        "Report",
        "The interval does not lie above that: no sign of memory was found, which is no proof that there is none.",
    )


def privacy_section(one: Judged, rare_class: str, drawn: Sequence[Figure]) -> Section:
    """What the rows give away."""
    found = one.privacy
    rows: list[tuple[Cell, ...]] = [
        (
            translate("Report", _FIGURES[figure.name]) + (f": {listed(figure.columns)}" if figure.columns else ""),
            figure.group or translate("Report", "all"),
            *_against(figure),
        )
        for figure in found.figures
        if figure.name in _FIGURES
    ]
    blocks: list[Block] = [Paragraph(text, is_key=True) for text in of_secrets(found, rare_class)]
    how_to_read = translate(
        "Report",
        "How to read it: rows repeat, and lie near each other, by chance. So each figure stands beside that of "
        "held-out rows, which come from the same people but were never seen by the method, or beside chance. A figure "
        "beyond its interval from what stands beside it is a sign of memory. One that is not beyond it proves nothing: "
        "other attacks may find more, and somebody who knows more may find more. Whether rows may be given away is for "
        "people and the law to decide; no figure decides it.",
    )
    headings = (
        translate("Report", "Figure"),
        translate("Report", "Class"),
        translate("Report", "Synthetic rows"),
        translate("Report", "Beside it"),
        translate("Report", "What that is"),
    )
    blocks += [
        Paragraph(how_to_read),
        *(Paragraph(notice_text(notice)) for notice in found.notices),
        Table(translate("Report", "What the rows give away; shares in %"), headings, tuple(rows)),
    ]
    of_columns = _of_columns(found)
    if of_columns:
        blocks.append(
            Table(
                translate(
                    "Report", "Cells guessed from the rest of a row through the nearest synthetic row, in % of the rows"
                ),
                (
                    translate("Report", "Column"),
                    translate("Report", "Training rows"),
                    translate("Report", "Held-out rows"),
                    translate("Report", "Difference"),
                ),
                of_columns,
            )
        )
    return Section("privacy", translate("Report", "What do they give away?"), (*blocks, *drawn))


def _of_columns(found: privacy.Privacy) -> tuple[tuple[Cell, ...], ...]:
    """How well the cells of each column were guessed."""
    guesses = {figure.columns: figure for figure in found.figures if figure.name == "attribute_inference"}
    better = {figure.columns: figure for figure in found.figures if figure.name == "attribute_advantage"}
    return tuple(
        (
            columns[0],
            _percentage(figure.value, figure.interval),
            None if figure.reference is None else _percentage(figure.reference, figure.reference_interval),
            _percentage(better[columns].value, better[columns].interval) if columns in better else None,
        )
        for columns, figure in guesses.items()
    )


def _against(figure: privacy.Figure) -> tuple[Cell, Cell, Cell]:
    cell = _percentage if figure.name in _SHARES else with_interval
    return (
        cell(figure.value, figure.interval),
        cell(figure.reference, figure.reference_interval),
        translate("Report", _BESIDE[figure.beside]),
    )


def _percentage(value: float | None, interval: Interval | None) -> Cell:
    return with_interval(value, interval, 100)
