import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.plan import Settings
from rddg_desktop.engine.schema import infer
from rddg_desktop.evaluation.fidelity import label_code_correlations
from tests.benchmarks.fidelity import Fidelity, copying
from tests.benchmarks.tables import Table, load


@pytest.fixture(scope="module")
def plan():
    return load("made-12").plan(Settings("Outcome"))


@pytest.fixture(scope="module")
def fidelity(plan):
    return Fidelity(plan.training, plan.schema)


def shuffled_within_classes(rows, schema):
    random = np.random.default_rng(0)
    parts = []
    for _, members in rows.groupby(schema.target.name, observed=True):
        cells = {name: members[name].take(random.permutation(len(members))).array for name in members}
        parts.append(pd.DataFrame(cells))
    return pd.concat(parts, ignore_index=True)


def test_training_rows_are_at_no_distance_from_themselves(plan, fidelity):
    figures = fidelity.figures(plan.training)
    for name in ("total_variation", "kolmogorov_smirnov", "pair_frequencies", "association_by_class"):
        assert figures[name] == 0
    assert figures["label_codes_pooled"] == pytest.approx(0, abs=1e-9)
    # Cramér's V is corrected for the number of rows, and the pooled training rows are repeated.
    assert figures["association_pooled"] < 0.3


def test_another_class_mix_is_no_difference(plan, fidelity):
    is_rare = plan.training["Outcome"] == plan.settings.rare_class
    balanced = pd.concat([plan.training, *[plan.training[is_rare]] * 3], ignore_index=True)
    figures = fidelity.figures(balanced)
    assert figures["total_variation"] == pytest.approx(0)
    assert figures["label_codes_pooled"] == pytest.approx(0, abs=0.01)
    # Without the correction of the mix it would be far from 0.
    apart = label_code_correlations(balanced, plan.schema) - label_code_correlations(plan.training, plan.schema)
    assert np.linalg.norm(apart) > 0.3


def test_shuffled_columns_keep_their_distributions_and_lose_their_associations(plan, fidelity):
    rows = fidelity.resampled({"good": 400, "bad": 400}, np.random.default_rng(1))
    shuffled = shuffled_within_classes(rows, plan.schema)
    before, after = fidelity.compare(rows), fidelity.compare(shuffled)
    for name in ("total_variation", "kolmogorov_smirnov"):
        assert after[name]["value"] == pytest.approx(before[name]["value"])
        assert 0.7 < after[name]["ratio"] < 1.4
    for name in ("association_by_class", "association_pooled", "label_codes_pooled", "pair_frequencies"):
        assert 0.7 < before[name]["ratio"] < 1.4
        assert after[name]["ratio"] > 1.5


def test_a_constant_column_is_as_far_off_as_what_it_lost(plan, fidelity):
    rows = plan.training.copy()
    rows["Sign3"] = pd.Categorical(["yes"] * len(rows), dtype=rows["Sign3"].dtype)
    lost = [(members["Sign3"] == "no").mean() for _, members in plan.training.groupby("Outcome", observed=True)]
    columns_of_levels = sum(not column.is_numeric for column in plan.schema.features)
    assert fidelity.figures(rows)["total_variation"] == pytest.approx(np.mean(lost) / columns_of_levels)


def test_missing_numbers_are_a_gap_of_their_own_and_no_distance():
    complete = load("made-6").plan(Settings("Outcome"))
    assert np.isnan(Fidelity(complete.training, complete.schema).figures(complete.training)["missing_gap"])

    frame = load("made-6").frame
    frame.loc[frame.index % 4 == 0, "Marker0"] = None
    plan = Table(load("made-6").source, frame).plan(Settings("Outcome"))
    rows = plan.training[plan.training["Marker0"].notna()]
    figures = Fidelity(plan.training, plan.schema).figures(rows)
    shares = plan.training["Marker0"].isna().groupby(plan.training["Outcome"], observed=True).mean()
    assert figures["missing_gap"] == pytest.approx(shares.mean())
    assert figures["kolmogorov_smirnov"] < 0.1


def test_pair_frequencies_are_of_pairs_of_features_that_go_together(plan, fidelity):
    assert fidelity.mined_pairs
    assert all("Outcome" not in pair for pair in fidelity.mined_pairs)


def test_copies_and_near_copies_are_counted_beside_those_of_held_out_rows(plan):
    held_out = load("made-12").held_out(plan)
    figures = copying(plan.training, plan.training, held_out, "Outcome")
    assert figures["singleton_copies"] == figures["copies"] == len(plan.training)
    assert figures["near_share"] == 1
    assert figures["duplicate_share"] == figures["training_duplicate_share"] == 0
    # The split keeps equal rows together, so held-out rows equal none; 1 of 16 rare rows weighs more than 5 %.
    assert figures["held_out_copy_share"] == 0
    assert 0.05 <= figures["held_out_near_share"] < 0.15

    doubled = pd.concat([plan.training.iloc[:10]] * 2, ignore_index=True)
    assert copying(doubled, plan.training, held_out, "Outcome")["duplicate_share"] == 1


def test_held_out_rows_are_as_near_as_they_are(plan):
    held_out = load("made-12").held_out(plan)
    known = pd.DataFrame(
        {name: pd.Series(held_out[name].to_numpy()).astype(plan.training[name].dtype) for name in held_out}
    )
    figures = copying(known, plan.training, held_out, "Outcome")
    assert figures["near_share"] == pytest.approx(figures["held_out_near_share"])


def test_new_real_rows_score_about_as_many_bootstraps_as_stated():
    random = np.random.default_rng(1)
    measured, stated = [], []
    for _ in range(40):
        levels = random.choice(["a", "b", "c", "d"], size=(2, 60), p=[0.4, 0.3, 0.2, 0.1])
        training, fresh = (
            pd.DataFrame({"Group": cells, "Outcome": np.resize(["good", "good", "bad"], 60)}) for cells in levels
        )
        schema = infer(training, target="Outcome")
        fidelity = Fidelity(schema.typed(training), schema)
        figures = fidelity.compare(schema.typed(fresh))
        measured.append(figures["total_variation"]["ratio"])
        stated.append(figures["fresh_rows"]["ratio"])
    assert np.mean(measured) == pytest.approx(np.mean(stated), rel=0.1)
    assert stated[0] == pytest.approx(2**0.5)
