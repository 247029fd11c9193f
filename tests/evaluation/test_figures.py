import re
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.association import association_matrix
from rddg_desktop.engine.events import ColumnInformation, Information
from rddg_desktop.engine.plan import Method, Settings, prepare
from rddg_desktop.evaluation import comparison, drawing, figures, run_figures
from rddg_desktop.evaluation.comparison import FEWEST, HELD_OUT, SYNTHETIC, TRAINING
from rddg_desktop.evaluation.dose import Dose, DoseCurve, DosePoint, Mix
from rddg_desktop.evaluation.drawing import Estimate, Panel
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.utility import Difference
from rddg_desktop.language import speaking
from tests.evaluation.patients import patients

STRANGE = '<b>"x"&y $a_1$\x1b'
RARE_LEVEL = "Zebra syndrome"
SVG = "{http://www.w3.org/2000/svg}"


def table(rows=400):
    """A table with a strange name, a category that three people have, and one very large number."""
    frame = patients(rows).rename(columns={"noise": STRANGE})
    frame.loc[frame.index[[1, 5, 9]], "ward"] = RARE_LEVEL
    frame.loc[3, "marker"] = "4321.7"
    return frame


@pytest.fixture(scope="module")
def run():
    """A finished run of structure alone: its plan and its state."""
    plan = prepare(table(), Settings("y", rows=300, batch_rows=100, method=Method.STRUCTURE, test_fraction=0.3))
    state = synthesis.State()
    for _ in synthesis.run(plan, None, state):
        pass
    return plan, state


@pytest.fixture(scope="module")
def sets(run):
    plan, state = run
    made = pd.concat([batch.rows for batch in state.batches], ignore_index=True)
    return comparison.comparable(plan.training, made, plan.held_out_rows, plan.schema, None)


@pytest.fixture(scope="module")
def drawn(run, sets):
    return all_figures(run, sets)


def all_figures(run, sets):
    plan, state = run
    calibrated = state.calibrated
    return [
        *figures.distributions(sets, plan.schema, "All", "distributions"),
        figures.association_maps(sets, plan.schema),
        figures.distances(sets),
        run_figures.discrepancies(state.batches),
        run_figures.information(calibrated.information),
        run_figures.coefficients(calibrated.calibration, plan.schema, plan.training),
        run_figures.doses(CURVE, "F1"),
        drawing.intervals("scores", "Scores", "Words.", [Panel("sensitivity", ESTIMATES, 0.5)]),
    ]


ESTIMATES = (Estimate("one", 0.5, 0.4, 0.6), Estimate("other", 0.7, float("nan"), float("nan"), True))
CURVE = DoseCurve(
    Metric.F1_RARE,
    tuple(
        DosePoint(
            Dose(mix, share), {"well": 0, "ill": round(40 * share)}, 0.8, Difference(gain, gain - 0.1, gain + 0.1, 9)
        )
        for mix in Mix
        for share, gain in ((0.5, 0.01), (1.0, 0.02))
    ),
    None,
)


def test_every_figure_is_well_formed_and_says_what_it_shows(drawn):
    assert len({figure.name for figure in drawn}) == len(drawn)
    for figure in drawn:
        root = ElementTree.fromstring(figure.svg)
        ids = [element.get("id") for element in root.iter() if element.get("id")]
        assert len(set(ids)) == len(ids)
        assert all(one.startswith(f"{figure.name}-") for one in ids)
        assert root.get("role") == "img"
        words = {element.get("id"): element.text for element in root if element.tag in (f"{SVG}title", f"{SVG}desc")}
        assert set(root.get("aria-labelledby").split()) == set(words)
        assert list(words.values()) == [figure.title, figure.alternative]
        links = [value for element in root.iter() for name, value in element.attrib.items() if name.endswith("href")]
        assert all(link[1:] in ids for link in links)
        for element in root.iter():
            for used in re.findall(r"url\(#([^)]+)\)", " ".join(element.attrib.values())):
                assert used in ids
        assert f"{SVG}image" not in {element.tag for element in root.iter()}
        assert figure.table.rows
        assert all(len(row) == len(figure.table.headings) for row in figure.table.rows)


def test_equal_input_gives_equal_bytes(run, sets, drawn):
    assert all_figures(run, sets) == drawn


def test_lines_and_words_take_the_colour_of_the_text_around(drawn):
    for figure in drawn:
        assert "currentColor" in figure.svg
        assert "#010203" not in figure.svg
        assert "#000000" not in figure.svg


def test_names_are_shown_as_they_are_and_not_as_markup(run, sets):
    plan, _ = run
    (figure,) = figures.distributions(sets, plan.schema, "All", "distributions")
    texts = [element.text for element in ElementTree.fromstring(figure.svg).iter(f"{SVG}text")]
    assert '<b>"x"&y $a_1$' in texts
    assert any(row[0] == '<b>"x"&y $a_1$' for row in figure.table.rows)


def test_classes_have_the_proportions_of_the_training_rows(sets):
    shares = {name: frame["y"].value_counts(normalize=True) for name, frame in sets.items()}
    assert abs(shares[SYNTHETIC]["ill"] - shares[TRAINING]["ill"]) < 0.01
    # Balanced rows, so fewer of the rare class are needed.
    assert len(sets[SYNTHETIC]) < 300
    assert HELD_OUT in sets


def test_a_class_without_synthetic_rows_is_left_out(run, sets):
    plan, _ = run
    ill = sets[SYNTHETIC][sets[SYNTHETIC]["y"] == "ill"]
    found = comparison.comparable(plan.training, ill, plan.held_out_rows, plan.schema, None)
    assert set(found[TRAINING]["y"]) == {"ill"}
    assert comparison.comparable(plan.training, ill, plan.held_out_rows, plan.schema, "well") == {}


def test_held_out_rows_are_drawn_only_where_there_are_enough(run, sets):
    plan, _ = run
    few = plan.held_out_rows.iloc[: comparison.FEWEST_HELD_OUT - 1]
    found = comparison.comparable(plan.training, sets[SYNTHETIC], few, plan.schema, None)
    assert HELD_OUT not in found
    assert figures.distances(found) is None
    (figure,) = figures.distributions(found, plan.schema, "All", "distributions")
    assert figure.table.headings == ("Column", "Group", TRAINING, SYNTHETIC)


def test_no_group_holds_fewer_real_rows_than_can_be_shown(run, sets):
    plan, _ = run
    for key in (TRAINING, HELD_OUT):
        (figure,) = figures.distributions(sets, plan.schema, "All", "distributions")
        place = figure.table.headings.index(key)
        for row in figure.table.rows:
            if row[place]:
                assert round(row[place] * len(sets[key])) >= FEWEST - 1


def test_neither_a_rare_category_nor_an_extreme_number_is_told(drawn):
    for figure in drawn:
        assert RARE_LEVEL not in figure.svg
        assert RARE_LEVEL not in str(figure.table)
        assert "4321.7" not in figure.svg
        assert "4321.7" not in str(figure.table)


def test_the_table_of_a_distribution_holds_the_shares(run, sets):
    plan, _ = run
    (figure,) = figures.distributions(sets, plan.schema, "All", "distributions")
    rows = {(row[0], row[1]): row[2] for row in figure.table.rows}
    expected = (sets[TRAINING]["finding"] == "high").mean()
    assert rows["finding", "high"] == pytest.approx(expected)
    for name in {row[0] for row in figure.table.rows}:
        assert sum(share for (column, _), share in rows.items() if column == name) == pytest.approx(1)
    # Gaps are a group like any other.
    assert rows['<b>"x"&y $a_1$', "missing"] == pytest.approx(sets[TRAINING][STRANGE].isna().mean())


def test_the_table_of_the_association_maps_holds_the_matrices(run, sets):
    plan, _ = run
    figure = figures.association_maps(sets, plan.schema)
    real = association_matrix(sets[TRAINING], plan.schema)
    made = association_matrix(sets[SYNTHETIC], plan.schema)
    rows = {row[0]: row[1:] for row in figure.table.rows}
    assert len(rows) == 10
    for pair in (("marker", "finding"), ("marker", "y")):
        one, other = real.loc[pair], made.loc[pair]
        assert rows[" and ".join(pair)] == pytest.approx((one, other, other - one))
    sizes = [abs(row[3]) for row in figure.table.rows if row[3] is not None]
    assert sizes == sorted(sizes, reverse=True)


def test_of_many_columns_those_are_mapped_that_differ_most(run, sets, monkeypatch):
    plan, _ = run
    monkeypatch.setattr(comparison, "MAPPED", 3)
    figure = figures.association_maps(sets, plan.schema)
    assert len(figure.table.rows) == 3
    assert "Of 5 columns those 3 are shown" in figure.alternative


def test_distances_are_shares_of_all_rows(sets):
    figure = figures.distances(sets)
    for place in (1, 2):
        assert sum(row[place] for row in figure.table.rows) == pytest.approx(1)
    counts = [row[2] * len(sets[HELD_OUT]) for row in figure.table.rows]
    assert all(round(count) == 0 or round(count) >= FEWEST for count in counts)


def test_copies_stand_at_distance_zero(sets):
    copied = {**sets, SYNTHETIC: sets[TRAINING], HELD_OUT: sets[TRAINING]}
    figure = figures.distances(copied)
    assert figure.table.rows[0][1:] == pytest.approx((1, 1))


def test_every_batch_is_in_the_table(run):
    _, state = run
    figure = run_figures.discrepancies(state.batches)
    summary = state.batches[1].cumulative_quality.summary
    rows = {(row[0], row[1]): row[3] for row in figure.table.rows}
    assert rows["associations", 2] == pytest.approx(summary["correlation"])
    assert len(figure.table.rows) == len(state.batches) * len(summary)
    assert run_figures.discrepancies([]) is None


def test_batches_are_counted_in_whole_numbers(run):
    _, state = run
    figure = run_figures.discrepancies(state.batches[:1])
    panels = len({row[0] for row in figure.table.rows})
    beside_axes = re.findall(r">([\d.]+)</text>", figure.svg)
    # The differences are smaller than 0.9.
    assert [text for text in beside_axes if 0.9 < float(text) < 1.1] == ["1"] * panels


def test_long_titles_of_panels_are_written_on_several_lines(run):
    _, state = run
    with speaking("de"):
        svg = run_figures.discrepancies(state.batches).svg
    assert "Mittelwerte (Standardabweichungen)" not in svg
    assert re.search(r">Mittelwerte<.*>\(Standardabweichungen\)<", svg, re.DOTALL)


def test_belief_is_shown_where_there_is_a_model(run):
    _, state = run
    assert run_figures.beliefs(state.calibrated.information) is None
    column = ColumnInformation("marker", 3.0, 2.5, 4.0, 2.4, 0.3, (0.1, 0.5))
    found = Information(9, 3.0, 2.5, (column,), 4.0, 2.4, 0.1, (0.0, 0.2))
    assert run_figures.beliefs(found).table.rows == (("α", "marker", 0.3, 0.1, 0.5),)
    assert run_figures.information(found).table.rows == (("marker", 3.0, 2.5, 4.0, 2.4),)


def test_coefficients_belong_to_values_that_enough_people_have(run):
    plan, state = run
    figure = run_figures.coefficients(state.calibrated.calibration, plan.schema, plan.training)
    assert len(figure.table.rows) <= run_figures.COEFFICIENTS
    sizes = [abs(row[2]) for row in figure.table.rows]
    assert sizes == sorted(sizes, reverse=True)
    assert all(row[3] < row[2] < row[4] for row in figure.table.rows)


def test_intervals_and_doses_are_in_their_tables(drawn):
    *_, doses, scores = drawn
    assert scores.table.rows == (("sensitivity", "one", 0.5, 0.4, 0.6), ("sensitivity", "other", 0.7, None, None))
    assert len(doses.table.rows) == 4
    assert doses.table.rows[1][:4] == (str(Mix.RARE.value), 1.0, 40, 0.8)
    assert doses.table.rows[1][4:] == pytest.approx((0.02, -0.08, 0.12))


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        (" a\n b\t", None, "a b"),
        ("a\x1b[0m", None, "a [0m"),
        ("Single nodular goiter-left", 16, "Single nod…-left"),
        ("short", 16, "short"),
    ],
)
def test_texts_are_put_on_one_line_and_shortened_in_the_middle(text, limit, shown):
    assert comparison.shown(text, limit) == shown


def test_a_column_of_one_value_and_one_of_numbers_far_apart_are_no_trouble(run):
    plan, _ = run
    rows = plan.training.copy()
    rows["marker"] = np.where(np.arange(len(rows)) < 20, 1e9, 0.0)
    other = rows.assign(marker=0.0)
    found = comparison.comparable(rows, other, plan.held_out_rows.iloc[:0], plan.schema, None)
    (figure,) = figures.distributions(found, plan.schema, "All", "distributions")
    shares = [row for row in figure.table.rows if row[0] == "marker"]
    assert shares[0][2:] == pytest.approx((1 - 20 / len(rows), 1.0))
