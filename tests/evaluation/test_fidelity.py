import json
from dataclasses import asdict

import numpy as np
import pandas as pd
import pytest
from scipy import special, stats

from rddg_desktop.errors import EvaluationError
from rddg_desktop.evaluation import fidelity
from rddg_desktop.evaluation.fidelity import (
    kl_divergence,
    kolmogorov_smirnov,
    label_code_correlations,
    measure,
    told_apart,
    total_variation,
)
from rddg_desktop.evaluation.intervals import Interval
from rddg_desktop.evaluation.progress import Progress, finished
from tests.evaluation.tables import drawn, published_thyroid, shuffled

DRAWS = 4


def measured(synthetic, sides, held_out="held out", **options):
    real = sides.held_out if isinstance(held_out, str) else held_out
    return finished(measure(synthetic, sides.training, real, sides.schema, draws=DRAWS, **options))


def figures_of(result):
    return {(figure.name, figure.group, figure.columns): figure for figure in result.figures}


@pytest.fixture(scope="module")
def sides():
    return drawn()


@pytest.fixture(scope="module")
def of_fresh_rows(sides):
    return measured(sides.fresh, sides)


def test_total_variation_is_half_the_sum_of_differences():
    assert total_variation(np.array([0.5, 0.5, 0.0]), np.array([0.25, 0.25, 0.5])) == pytest.approx(0.5)


@pytest.mark.parametrize("seed", range(5))
def test_kolmogorov_smirnov_agrees_with_scipy_ties_included(seed):
    random = np.random.default_rng(seed)
    first, second = random.integers(0, 9, 40).astype(float), random.normal(4, 2, 70).round()
    missing = np.concatenate([first, [np.nan, np.nan]])
    assert kolmogorov_smirnov(missing, second) == pytest.approx(stats.ks_2samp(first, second).statistic)


def test_a_column_nobody_filled_in_is_the_worst_or_nothing():
    known, unknown = np.array([1.0, 2.0]), np.array([np.nan])
    assert kolmogorov_smirnov(unknown, known) == 1.0
    assert np.isnan(kolmogorov_smirnov(known, unknown))


def test_kl_divergence_is_scipys_of_the_smoothed_shares():
    first, second = np.array([0.5, 0.5, 0.0, 0.0]), np.array([0.1, 0.2, 0.3, 0.4])
    smoothed = [0.99 * shares + 0.01 / 4 for shares in (first, second)]
    assert kl_divergence(first, second) == pytest.approx(special.rel_entr(*smoothed).sum())
    assert kl_divergence(first, first) == 0
    # A bin that only one side fills costs no infinity, whatever the number of rows.
    assert kl_divergence(np.array([1.0, 0.0]), np.array([0.0, 1.0])) == pytest.approx(5.24, abs=0.01)


def test_label_codes_are_alphabetic_ranks_and_correlate_as_numpy_says(sides):
    rows = sides.training
    found = label_code_correlations(rows, sides.schema)
    names = [column.name for column in sides.schema.modelled]
    ranks = rows["Group1"].astype(object).map({"a": 0.0, "b": 1.0, "c": 2.0, "d": 3.0})
    expected = np.corrcoef(rows["Marker0"], ranks)[0, 1]
    assert found[names.index("Marker0"), names.index("Group1")] == pytest.approx(expected)
    assert not np.diag(found).any()


def test_the_training_rows_themselves_are_at_no_distance(sides):
    result = measured(sides.training, sides)
    for figure in result.figures:
        if figure.name != "real_or_synthetic_auc":
            assert figure.value == pytest.approx(0, abs=1e-9), figure


def test_copies_are_not_told_from_their_originals(sides):
    area, interval = told_apart(sides.training, sides.training, sides.schema, np.random.default_rng(0))
    assert area == pytest.approx(0.5, abs=0.03)
    assert 0.5 in interval


def test_fresh_rows_score_like_held_out_rows(of_fresh_rows):
    for name in ("total_variation", "kolmogorov_smirnov", "kl_divergence", "label_codes_frobenius"):
        figure = figures_of(of_fresh_rows)[name, None, ()]
        assert 0.5 < figure.matched / figure.ceiling < 2
        # More rows are nearer by that alone: the value of all of them would flatter.
        assert figure.value < figure.matched


def test_fresh_rows_are_not_told_apart(of_fresh_rows):
    for group in ("good", "bad", None):
        figure = figures_of(of_fresh_rows)["real_or_synthetic_auc", group, ()]
        assert 0.5 in figure.interval
        assert 0.5 in figure.ceiling_interval


def test_the_intervals_of_the_classifier_hold_what_they_promise():
    inside = []
    for seed in range(30):
        sides = drawn(seed=seed, training=120, held_out=40, fresh=0, columns=4)
        found = told_apart(sides.held_out, sides.training, sides.schema, np.random.default_rng(seed))
        inside.append(0.5 in found[1])
    assert np.mean(inside) > 0.87


def test_shuffled_columns_keep_their_distributions_and_lose_their_associations(sides, of_fresh_rows):
    before, after = figures_of(of_fresh_rows), figures_of(measured(shuffled(sides.fresh, "Outcome"), sides))
    for name in ("total_variation", "kolmogorov_smirnov"):
        assert after[name, "good", ()].value == pytest.approx(before[name, "good", ()].value)
    for name in ("label_codes_frobenius", "cramers_v_mae", "correlation_ratio_rmse"):
        assert after[name, "good", ()].value > 1.5 * before[name, "good", ()].value
    name = "pair_total_variation_mae"
    assert after[name, "good", ()].value > before[name, "good", ()].value
    figure = after["label_codes_frobenius", "good", ()]
    assert figure.matched > figure.ceiling
    assert after["real_or_synthetic_auc", "good", ()].value > 0.6


def test_the_pair_that_differs_most_is_named(sides):
    rows = sides.training.copy()
    rows["Marker2"] = rows["Marker0"]
    figure = next(
        figure for figure in measured(rows, sides).figures if figure.name == "label_codes_max" and figure.group is None
    )
    assert "Marker2" in figure.columns


def test_pooled_figures_do_not_depend_on_the_class_mix_of_the_synthetic_rows(sides):
    is_rare = sides.fresh["Outcome"] == "bad"
    other_mix = pd.concat([sides.fresh[is_rare], sides.fresh[~is_rare].iloc[:40]], ignore_index=True)
    result = measured(other_mix, sides)
    compared = {one.group: one for one in result.compared}
    share = (sides.training["Outcome"] == "bad").mean()
    assert compared[None].synthetic == pytest.approx(40 / (1 - share), abs=1)
    assert compared["bad"].synthetic == is_rare.sum()
    figure = figures_of(result)["label_codes_frobenius", None, ()]
    assert figure.matched < 2 * figure.ceiling


def test_both_sides_are_compared_with_as_many_rows(sides, of_fresh_rows):
    compared = {one.group: one for one in of_fresh_rows.compared}
    assert compared["bad"].training == (sides.training["Outcome"] == "bad").sum()
    assert compared["bad"].matched == (sides.held_out["Outcome"] == "bad").sum()
    few = sides.fresh.iloc[:20]
    fewer = {one.group: one for one in measured(few, sides).compared}
    assert fewer["good"].matched == (few["Outcome"] == "good").sum()


def test_gaps_are_compared_where_there_are_some(sides):
    rows = sides.fresh.copy()
    rows.loc[rows.index[::4], "Marker0"] = np.nan
    found = figures_of(measured(rows, sides))
    assert found["missing_difference", "good", ("Marker0",)].value == pytest.approx(0.25, abs=0.04)
    assert ("missing_difference", "good", ("Marker2",)) not in found
    rows["Marker0"] = np.nan
    found = figures_of(measured(rows, sides))
    assert found["missing_difference", "good", ("Marker0",)].value == 1
    assert found["kolmogorov_smirnov", "good", ("Marker0",)].value == 1
    assert found["kl_divergence", "good", ("Marker0",)].value is None


def test_without_held_out_rows_there_is_no_ceiling_and_it_is_said(sides):
    for held_out in (None, sides.held_out.iloc[:0]):
        result = measured(sides.fresh, sides, held_out)
        assert all(figure.ceiling is None and figure.matched is None for figure in result.figures)
        assert all(one.matched is None for one in result.compared)
        assert result.notices == ("There are no held-out rows, so it is unknown what real rows score.",)


def test_a_class_that_is_missing_on_one_side_is_left_out_and_named(sides):
    rare = sides.fresh[sides.fresh["Outcome"] == "bad"]
    result = measured(rare, sides)
    assert {figure.group for figure in result.figures} == {"bad"}
    assert result.notices == ("Class 'good' has no synthetic row: it is left out, pooled as well.",)
    common = sides.held_out[sides.held_out["Outcome"] == "good"]
    result = measured(sides.fresh, sides, common)
    assert result.notices == ("Class 'bad' has no held-out row: it and all classes pooled have no ceiling.",)
    found = figures_of(result)
    assert found["total_variation", "good", ()].ceiling is not None
    assert found["total_variation", None, ()].ceiling is None


def test_held_out_levels_that_no_training_row_has_count_against_the_held_out_rows(sides):
    held_out = sides.held_out.copy()
    held_out["Group1"] = pd.Categorical(["z"] * len(held_out))
    found = figures_of(measured(sides.fresh, sides, held_out))
    assert found["total_variation", "good", ("Group1",)].ceiling == 1
    assert found["total_variation", "good", ("Group1",)].value < 0.3


def test_a_handful_of_rows_is_compared_without_a_classifier(sides):
    few = sides.fresh.groupby("Outcome", observed=True).head(2)
    figure = figures_of(measured(few, sides))["real_or_synthetic_auc", "bad", ()]
    assert figure.value is None
    assert figure.interval is None


def test_rows_that_are_all_alike_are_judged_all_the_same(sides):
    alike = sides.training.iloc[[0] * 30]
    assert told_apart(alike, alike, sides.schema, np.random.default_rng(0)) == (0.5, Interval(0.5, 0.5))
    schema = sides.schema.fitted_to(sides.training)
    result = finished(measure(alike, sides.training, sides.held_out, schema, draws=2))
    assert figures_of(result)["real_or_synthetic_auc", alike["Outcome"].iloc[0], ()].value > 0.8


def test_no_rows_are_refused(sides):
    with pytest.raises(EvaluationError, match="no synthetic rows"):
        measured(sides.fresh.iloc[:0], sides)


def test_results_repeat_with_the_seed_and_are_json(sides, of_fresh_rows):
    assert measured(sides.fresh, sides) == of_fresh_rows
    assert measured(sides.fresh, sides, seed=1) != of_fresh_rows
    assert "NaN" not in json.dumps(asdict(of_fresh_rows), allow_nan=False)


def test_progress_reaches_its_end_in_every_group(sides):
    steps = []
    computation = measure(sides.fresh, sides.training, sides.held_out, sides.schema, draws=2)
    for step in computation:
        assert isinstance(step, Progress)
        steps.append(step)
    ends = [step for step in steps if step.done == step.total]
    assert [step.stage for step in ends] == ["Comparing class bad", "Comparing class good", "Comparing all classes"]


def test_a_table_of_numbers_or_of_categories_alone_can_be_judged(sides):
    for kind in ("Marker", "Group"):
        names = [name for name in sides.training if name.startswith(kind) or name == "Outcome"]
        schema = fidelity.Schema(tuple(column for column in sides.schema.columns if column.name in names))
        result = finished(measure(sides.fresh[names], sides.training[names], sides.held_out[names], schema, draws=2))
        assert all(figure.value is not None for figure in result.figures)


def test_the_published_thyroid_rows_are_about_as_far_off_as_the_paper_says():
    thyroid = published_thyroid()
    found = figures_of(measured(thyroid.fresh, thyroid))
    # Table 4 and figure 4 of the paper: 0.278 with its own smoothing.
    assert found["kl_divergence", None, ("Age",)].value == pytest.approx(0.278, abs=0.05)
