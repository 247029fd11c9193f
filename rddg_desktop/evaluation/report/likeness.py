"""Do the rows look like real ones? In plain sentences that follow from the figures alone, and tables."""

from collections.abc import Sequence

from rddg_desktop.evaluation import fidelity
from rddg_desktop.evaluation.drawing import Cell, Figure, Table
from rddg_desktop.evaluation.intervals import Interval
from rddg_desktop.evaluation.judgement import Judged
from rddg_desktop.evaluation.report.content import Block, Paragraph, Section
from rddg_desktop.evaluation.report.wording import hundredths, listed, span, whole, with_interval
from rddg_desktop.language import marked, translate
from rddg_desktop.notices import notice_text

#: Columns that are named in a sentence.
NAMED = 3

_FIGURES = {
    "total_variation": marked("Report", "categories: total variation, mean over columns"),
    "kolmogorov_smirnov": marked("Report", "numbers: Kolmogorov-Smirnov, mean over columns"),
    "kl_divergence": marked("Report", "numbers: Kullback-Leibler divergence, mean over columns"),
    "missing_difference": marked("Report", "missing cells: difference of shares, mean over columns"),
    "label_codes_frobenius": marked("Report", "correlations of label codes: Frobenius norm"),
    "label_codes_mae": marked("Report", "correlations of label codes: mean difference"),
    "label_codes_max": marked("Report", "correlations of label codes: largest difference"),
    "cramers_v_mae": marked("Report", "pairs of categories: mean difference of Cramér's V"),
    "correlation_ratio_mae": marked("Report", "category and number: mean difference of correlation ratios"),
    "pair_total_variation_mae": marked("Report", "tables of two columns: mean total variation"),
    "real_or_synthetic_auc": marked("Report", "told from training rows by a classifier: area"),
}
_OF_COLUMNS = {
    "total_variation": marked("Report", "total variation"),
    "kolmogorov_smirnov": marked("Report", "Kolmogorov-Smirnov"),
    "kl_divergence": marked("Report", "Kullback-Leibler"),
    "missing_difference": marked("Report", "missing cells"),
}


def of_likeness(found: fidelity.Fidelity) -> list[str]:
    """How like the rows are, a sentence or some each."""
    pooled = [one for one in found.figures if one.group == _widest(found)]
    texts = []
    area = next((one for one in pooled if one.name == "real_or_synthetic_auc"), None)
    if area is not None and area.value is not None and area.interval is not None:
        texts.append(_of_area(area.value, area.interval, area.ceiling))
    compared = [
        one for one in pooled if one.name in _FIGURES and not one.columns and one.name != "real_or_synthetic_auc"
    ]
    beside = [(one.matched, one.ceiling) for one in compared if one.matched is not None and one.ceiling is not None]
    if beside:
        text = translate(
            "Report",
            "Of {count} summary distances from the training rows, {nearer} are no larger than what as many real "
            "held-out rows score. Real rows are the fair measure: they differ from the training rows by chance alone.",
        )
        texts.append(text.format(count=len(beside), nearer=sum(matched <= ceiling for matched, ceiling in beside)))
    columns = [
        (one.matched - one.ceiling, one.columns[0])
        for one in pooled
        if one.name in ("total_variation", "kolmogorov_smirnov")
        and one.columns
        and one.matched is not None
        and one.ceiling is not None
    ]
    worst = [name for excess, name in sorted(columns, reverse=True) if excess > 0][:NAMED]
    if worst:
        text = translate("Report", "Columns that differ more than those of held-out rows, the most first: {columns}.")
        texts.append(text.format(columns=listed(worst)))
    elif columns:
        texts.append(translate("Report", "No column differs more from the training rows than that of held-out rows."))
    return texts


def _widest(found: fidelity.Fidelity) -> str | None:
    """All classes pooled, or the only class that there is."""
    groups = [one.group for one in found.compared]
    return groups[-1] if groups else None


def _of_area(value: float, interval: Interval, ceiling: float | None) -> str:
    text = translate(
        "Report",
        "A classifier that was asked to tell synthetic from training rows reached an area of {area} ({interval}); 0.5 "
        "is guessing, 1 is always right.",
    ).format(area=hundredths(value), interval=span(interval.low, interval.high))
    if interval.low > 0.5:
        says = translate("Report", "The interval lies above 0.5: something tells the rows apart.")
    elif interval.high < 0.5:
        says = translate(
            "Report",
            "The interval lies below 0.5: it was misled. That happens where synthetic rows follow the shares of the "
            "training rows so closely that they make up for those which were put aside to test it.",
        )
    else:
        says = translate("Report", "The interval does not lie above 0.5: it did no better than guessing.")
    if ceiling is None:
        return f"{text} {says}"
    beside = translate("Report", "Real held-out rows, fewer in number, reach {area}.").format(area=hundredths(ceiling))
    return f"{text} {says} {beside}"


def fidelity_section(one: Judged, rare_class: str, drawn: Sequence[Figure]) -> Section:
    """Whether the rows look like real ones."""
    found = one.fidelity
    widest = _widest(found)
    groups = list(dict.fromkeys((widest, *(each.group for each in found.compared if each.group == rare_class))))
    rows: list[tuple[Cell, ...]] = [
        (translate("Report", label), group or translate("Report", "all"), *_beside(figure))
        for group in groups
        for name, label in _FIGURES.items()
        for figure in found.figures
        if figure.name == name and figure.group == group and (not figure.columns or name.endswith("_max"))
    ]
    of_columns: list[tuple[Cell, ...]] = [
        (figure.columns[0], translate("Report", _OF_COLUMNS[figure.name]), *_beside(figure))
        for figure in found.figures
        if figure.name in _OF_COLUMNS and figure.group == widest and figure.columns
    ]
    heads = (
        translate("Report", "All synthetic rows"),
        translate("Report", "As many as held out"),
        translate("Report", "Held-out rows"),
    )
    measured = translate(
        "Report",
        "How it was measured: every figure but the area is a distance from the training rows, 0 for the training rows "
        "themselves. Distances of few rows are larger by chance, so held-out rows stand beside as many synthetic rows. "
        "Compared were: {sizes}.",
    ).format(sizes="; ".join(map(_sizes, found.compared)))
    blocks: list[Block] = [Paragraph(text, is_key=True) for text in of_likeness(found)]
    blocks.append(Paragraph(measured))
    blocks += [Paragraph(notice_text(notice)) for notice in found.notices]
    headings = (translate("Report", "Figure"), translate("Report", "Class"), *heads)
    blocks.append(Table(translate("Report", "Distances from the training rows"), headings, tuple(rows)))
    if of_columns:
        if widest is None:
            caption = translate("Report", "Distances of single columns, all classes")
        else:
            caption = translate("Report", "Distances of single columns, class {name}").format(name=widest)
        headings = (translate("Report", "Column"), translate("Report", "Figure"), *heads)
        blocks.append(Table(caption, headings, tuple(of_columns)))
    return Section("fidelity", translate("Report", "Do they look like real rows?"), (*blocks, *drawn))


def _sizes(each: fidelity.Compared) -> str:
    """Between how many rows distances were measured."""
    if each.matched is None:
        text = translate("Report", "{classes}: {training} training rows, {synthetic} synthetic rows")
    else:
        text = translate(
            "Report",
            "{classes}: {training} training rows, {synthetic} synthetic rows, {matched} synthetic and as many held-out "
            "rows beside each other",
        )
    return text.format(
        classes=each.group or translate("Report", "all classes"),
        training=whole(each.training),
        synthetic=whole(each.synthetic),
        matched=whole(each.matched or 0),
    )


def _beside(figure: fidelity.Figure) -> tuple[Cell, Cell, Cell]:
    return (
        with_interval(figure.value, figure.interval),
        with_interval(figure.matched, figure.matched_interval),
        with_interval(figure.ceiling, figure.ceiling_interval),
    )
