import json
from dataclasses import asdict

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from rddg_desktop.engine.plan import Settings, prepare
from rddg_desktop.errors import EvaluationError
from rddg_desktop.evaluation import privacy
from rddg_desktop.evaluation.privacy import (
    Beside,
    chance_of_true_positives,
    class_weights,
    duplicate_share,
    measure,
    near_threshold,
    true_positives,
)
from rddg_desktop.evaluation.progress import finished
from tests.evaluation.tables import drawn, published_thyroid


def measured(synthetic, sides, held_out="held out", **options):
    real = sides.held_out if isinstance(held_out, str) else held_out
    return finished(measure(synthetic, sides.training, real, sides.schema, **options))


def figures_of(result):
    return {(figure.name, figure.group, *figure.columns): figure for figure in result.figures}


@pytest.fixture(scope="module")
def sides():
    return drawn()


@pytest.fixture(scope="module")
def of_fresh_rows(sides):
    return figures_of(measured(sides.fresh, sides))


@pytest.fixture(scope="module")
def of_copies(sides):
    return figures_of(measured(sides.training, sides))


def test_copies_are_all_found_out(sides, of_copies):
    result = measured(sides.training, sides, secrets=())
    assert result.copies == result.singleton_copies == len(sides.training)
    for name in ("copies", "singleton_copies", "near_copies", "dcr_share", "copies_equal_size"):
        assert of_copies[name, None].value == pytest.approx(
            {"dcr_share": 0.5 + 0.5 * 0.25, "copies_equal_size": 0.25}.get(name, 1), abs=0.03
        )
    assert of_copies["reemitted", "bad"].value == 1
    assert of_copies["membership_auc", None].value == 1
    assert of_copies["membership_tpr", None].value == 1
    assert of_copies["attribute_inference", None, "Marker0"].value > 0.9
    assert of_copies["attribute_advantage", None, "Marker0"].interval.low > 0.3
    assert of_copies["nearest_distance", None].value < of_copies["nearest_distance", None].reference


def test_fresh_rows_give_nothing_away(of_fresh_rows):
    for figure in of_fresh_rows.values():
        if figure.beside is Beside.CHANCE and figure.interval is not None and figure.name != "membership_tpr":
            slack = 0.02 if figure.name == "attribute_advantage" else 0
            assert figure.interval.low - slack <= figure.reference <= figure.interval.high + slack, figure
    found = of_fresh_rows["membership_tpr", None]
    assert found.value in found.reference_interval
    assert of_fresh_rows["copies", None].value == 0
    assert of_fresh_rows["reemitted", "bad"].value == 0
    near = of_fresh_rows["near_copies", None]
    assert near.value == pytest.approx(near.reference, abs=0.08)


def test_intervals_hold_0_and_5_as_often_as_they_promise():
    inside = {"dcr_share": [], "membership_auc": []}
    for seed in range(40):
        sides = drawn(240, 60, 300, seed=seed, columns=6)
        found = figures_of(measured(sides.fresh, sides, secrets=(), seed=seed))
        for name, hits in inside.items():
            hits.append(0.5 in found[name, None].interval)
    assert all(np.mean(hits) > 0.87 for hits in inside.values())


def test_with_equal_sides_a_copied_training_row_is_always_nearer():
    sides = drawn(80, 80, 0)
    # With the same classes on both sides nothing is drawn.
    held_out = sides.held_out.assign(Outcome=sides.training["Outcome"].array)
    found = figures_of(measured(sides.training, sides, held_out, secrets=()))
    assert found["dcr_share", None].value == 1
    assert found["dcr_share", "bad"].value == 1
    found = figures_of(measured(held_out, sides, held_out, secrets=()))
    assert found["dcr_share", None].value == 0


def test_equal_distances_count_half(sides):
    both = sides.training.iloc[:60]
    found = figures_of(finished(measure(sides.fresh, both, both, sides.schema, secrets=())))
    assert found["dcr_share", None].value == 0.5
    assert found["membership_auc", None].value == 0.5


def test_what_repeats_by_chance_stands_beside_copies():
    levels = ["yes", "no"]
    random = np.random.default_rng(0)
    frames = [
        pd.DataFrame(
            {
                "A": pd.Categorical(random.choice(levels, rows), categories=levels),
                "B": pd.Categorical(random.choice(levels, rows), categories=levels),
                "Outcome": pd.Categorical(random.choice(levels, rows), categories=levels),
            }
        )
        for rows in (300, 200, 50)
    ]
    sides = drawn(4, 4, 0)
    column = next(column for column in sides.schema.columns if not column.is_numeric)
    schema = privacy.Schema(
        tuple(
            privacy.Column(
                name,
                column.type,
                sides.schema.target.role if name == "Outcome" else column.role,
                levels=("yes", "no"),
            )
            for name in ("A", "B", "Outcome")
        )
    )
    found = figures_of(finished(measure(*frames, schema)))
    assert found["copies", None].value == found["copies", None].reference == 1
    assert found["singleton_copies", None].value == 0
    assert found["duplicates", None].value == found["duplicates", None].reference == 1
    assert found["reemitted", "yes" if (frames[1]["Outcome"] == "yes").sum() < 100 else "no"].reference == 1
    assert 0.5 in found["dcr_share", None].interval


def test_the_expected_copies_of_equal_sized_sets_are_those_of_many_draws(sides):
    random = np.random.default_rng(0)
    # Some training rows repeat, so that one draw may hold several that are equal; and one is held out as well.
    training = pd.concat([sides.training, *[sides.training.iloc[:30]] * 3], ignore_index=True)
    held_out = pd.concat([sides.held_out, training.iloc[:1]], ignore_index=True)
    synthetic = pd.concat([sides.training.iloc[:60], sides.fresh], ignore_index=True)
    found = figures_of(finished(measure(synthetic, training, held_out, sides.schema, secrets=())))
    shares = []
    for _ in range(150):
        kept = [
            random.choice(np.flatnonzero(training["Outcome"] == name), (held_out["Outcome"] == name).sum(), False)
            for name in ("good", "bad")
        ]
        some = set(map(tuple, training.iloc[np.concatenate(kept)].astype(str).to_numpy()))
        shares.append(np.mean([tuple(row) in some for row in synthetic.astype(str).to_numpy()]))
    assert found["copies_equal_size", None].value == pytest.approx(np.mean(shares), abs=0.008)


@pytest.mark.parametrize("kept_together", [True, False])
def test_rows_that_repeat_by_chance_are_no_memory_whichever_way_they_were_split(kept_together):
    found = []
    for seed in range(12):
        random = np.random.default_rng(seed)
        hidden = random.normal(size=900)
        levels = [np.digitize(0.6 * hidden + 0.8 * random.normal(size=900), [-0.8, 0.2, 1.2]) for _ in range(4)]
        frame = pd.DataFrame({f"C{number}": cells.astype(str) for number, cells in enumerate(levels)}, dtype=object)
        frame["Outcome"] = np.where(hidden > 0.8, "bad", "good")
        plan = prepare(frame.iloc[:400], Settings("Outcome", seed=seed))
        fresh = plan.schema.typed(frame.iloc[400:])
        real = plan.schema.typed(frame.iloc[:400])
        is_training = real.index.isin(plan.training.index) if kept_together else random.random(400) < 0.8
        result = finished(measure(fresh, real[is_training], real[~is_training], plan.schema, secrets=()))
        assert bool(result.notices) == kept_together
        found.append(figures_of(result))
        assert found[-1]["copies", None].beside == (Beside.REAL if kept_together else Beside.HELD_OUT)
    for name in ("copies", "singleton_copies", "near_copies", "copies_equal_size", "dcr_share", "membership_auc"):
        apart = [one[name, None].value - one[name, None].reference for one in found]
        assert abs(np.mean(apart)) < 3.5 * np.std(apart) / 12**0.5 + 0.005, name


def test_held_out_rows_weigh_as_the_classes_of_the_synthetic_rows():
    held_out = pd.Series(["a", "a", "a", "b"], dtype="category")
    weights = class_weights(held_out, pd.Series(["a", "b", "b", "c"], dtype="category"))
    assert weights == pytest.approx([1 / 9, 1 / 9, 1 / 9, 6 / 9])
    assert not class_weights(held_out, pd.Series(["c"])).any()


def test_the_threshold_of_near_copies_is_reached_by_its_share_of_held_out_rows():
    distances = np.arange(100) / 100
    assert near_threshold(distances, np.full(100, 0.01)) == pytest.approx(0.05, abs=0.011)
    # One row that weighs more than the share sets the threshold alone.
    assert near_threshold(np.array([0.3, 0.1, 0.2]), np.array([0.45, 0.1, 0.45])) == pytest.approx(0.1)


def test_duplicates_count_every_row_that_has_an_equal(sides):
    rows = pd.concat([sides.training.iloc[:10], sides.training.iloc[:2]])
    assert duplicate_share(rows) == pytest.approx(4 / 12)


def test_true_positives_leave_out_what_ties_with_an_innocent():
    members, innocent = np.array([3.0, 2.0, 2.0, 1.0]), np.array([2.0, 0.0, 0.0])
    assert true_positives(members, innocent) == 0.25
    # One in a hundred may be accused.
    assert true_positives(members, np.array([2.5] + [0.0] * 99)) == 1.0


def test_chance_finds_as_many_members_as_simulated():
    random = np.random.default_rng(0)
    found = [true_positives(random.random(50), random.random(120)) for _ in range(4000)]
    expected, middle = chance_of_true_positives(50, 120)
    assert np.mean(found) == pytest.approx(expected, abs=0.002)
    assert np.mean([share in middle for share in found]) > 0.95
    assert expected == pytest.approx(2 / 121)


def test_members_and_non_members_have_the_same_classes(sides):
    common = sides.held_out[sides.held_out["Outcome"] == "good"]
    rare = sides.held_out[sides.held_out["Outcome"] == "bad"]
    held_out = pd.concat([common.iloc[:10], rare.iloc[:10]])
    found = figures_of(measured(sides.fresh, sides, held_out, secrets=()))
    rare_members = (sides.training["Outcome"] == "bad").sum()
    assert found["membership_auc", "bad"].rows == rare_members + 10
    assert found["membership_auc", "good"].rows == rare_members + 10
    assert found["membership_auc", None].rows == 2 * rare_members + 20


def test_numbers_are_guessed_to_within_a_twentieth_of_their_range(sides):
    rows = sides.training.copy()
    span = rows["Marker0"].max() - rows["Marker0"].min()
    near = figures_of(measured(rows.assign(Marker0=rows["Marker0"] + 0.04 * span), sides, secrets=("Marker0",)))
    far = figures_of(measured(rows.assign(Marker0=rows["Marker0"] + 0.06 * span), sides, secrets=("Marker0",)))
    key = ("attribute_inference", None, "Marker0")
    assert near[key].value > 0.9
    assert far[key].value < 0.1


def test_groups_are_as_large_as_pandas_counts_them(sides):
    columns = ("Group1", "Group3")
    found = figures_of(measured(sides.fresh, sides, secrets=(), quasi_identifiers=columns))
    for rows, of in ((sides.fresh, "value"), (sides.training, "reference")):
        sizes = rows.groupby(list(columns), observed=True)["Outcome"].transform("size")
        assert getattr(found["smallest_group", None, *columns], of) == sizes.min()
        assert getattr(found["small_group_share", None, *columns], of) == pytest.approx((sizes < 5).mean())
    assert ("smallest_group", None) not in figures_of(measured(sides.fresh, sides, secrets=()))


def test_without_held_out_rows_only_what_needs_none_is_measured_and_it_is_said(sides):
    result = measured(sides.training, sides, None, quasi_identifiers=("Group1",))
    assert {figure.name for figure in result.figures} == {
        "copies",
        "singleton_copies",
        "duplicates",
        "reemitted",
        "smallest_group",
        "small_group_share",
    }
    assert figures_of(result)["copies", None].reference is None
    assert len(result.notices) == 1
    assert "no held-out rows" in result.notices[0]


def test_classes_that_are_missing_on_one_side_are_named(sides):
    rare = sides.fresh[sides.fresh["Outcome"] == "bad"]
    common = sides.held_out[sides.held_out["Outcome"] == "good"]
    result = measured(rare, sides, secrets=())
    assert result.notices == ("Class 'good' has no synthetic row.",)
    result = measured(rare, sides, common, secrets=())
    assert "Class 'bad' has no held-out row: what stands beside figures leaves it out." in result.notices
    found = figures_of(result)
    assert found["copies", None].reference is None
    assert ("near_copies", None) not in found
    assert found["reemitted", "bad"].reference is None


def test_what_is_not_in_the_table_is_refused(sides):
    for options in ({"quasi_identifiers": ("Shoe size",)}, {"secrets": ("Shoe size",)}):
        with pytest.raises(EvaluationError, match="no column 'Shoe size'"):
            measured(sides.fresh, sides, **options)
    with pytest.raises(EvaluationError, match="no class 'ugly'"):
        measured(sides.fresh, sides, rare_class="ugly")
    with pytest.raises(EvaluationError, match="no synthetic rows"):
        measured(sides.fresh.iloc[:0], sides)


def test_of_many_rows_some_are_measured_and_it_is_said(sides, monkeypatch, of_fresh_rows):
    assert of_fresh_rows["dcr_share", None].rows == len(sides.fresh)
    monkeypatch.setattr(privacy, "MAXIMUM_COMPARISONS", 9 * 400 * 100)
    found = figures_of(measured(sides.fresh, sides, secrets=("Group1",)))
    assert found["near_copies", None].rows < len(sides.fresh)
    assert found["dcr_share", None].rows < len(sides.fresh)
    assert found["membership_auc", None].rows < len(sides.training) + len(sides.held_out)
    assert 0.5 in found["dcr_share", None].interval


def test_results_repeat_with_the_seed_are_json_and_contain_no_verdict(sides):
    options = {"secrets": ("Group1",), "quasi_identifiers": ("Group1",)}
    first, again = (measured(sides.fresh, sides, **options) for _ in range(2))
    assert first == again
    assert measured(sides.fresh, sides, seed=1, **options) != first
    written = json.dumps(asdict(first), allow_nan=False)
    assert not any(word in written for word in ("safe", "anonymous", "private", "passed"))


def test_progress_counts_up_in_every_stage(sides):
    stages = {}
    for step in measure(sides.fresh, sides.training, sides.held_out, sides.schema, secrets=("Group1",)):
        assert 0 < step.done <= step.total
        stages[step.stage] = step.done / step.total
    assert set(stages.values()) == {1.0}


def test_of_the_published_thyroid_rows_209_are_copies():
    thyroid = published_thyroid()
    result = measured(thyroid.fresh, thyroid)
    assert result.copies == 209
    found = figures_of(result)
    assert found["copies", None].value == pytest.approx(0.209)
    assert found["copies", None].interval.low > found["copies", None].reference
    # Most people of the rare class are in it, and can be told from those who are not.
    assert found["reemitted", "Yes"].value > 0.7
    assert found["reemitted", "Yes"].reference == 0
    assert found["membership_auc", "Yes"].interval.low > 0.9
    assert stats.binomtest(209, 1000).proportion_ci(method="wilson").low == pytest.approx(
        found["copies", None].interval.low
    )
