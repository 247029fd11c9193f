import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.plan import row_keys
from rddg_desktop.errors import EvaluationError
from rddg_desktop.evaluation.dose import (
    CLASSIFIERS,
    NO_DOSE,
    SHARES,
    Dose,
    DoseCurve,
    Mix,
    dose_curve,
    structure_rows,
)
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.progress import Progress, finished
from tests.evaluation.patients import followed, patients, typed


def from_nature(schema, distance, wrong=False):
    """A generator that knows the truth, or swaps its classes."""

    def make_rows(training, counts, seed):
        made = schema.typed(patients(8 * sum(counts.values()), 1000 + seed, distance=distance))
        source = {"ill": "well", "well": "ill"} if wrong else {"ill": "ill", "well": "well"}
        return pd.concat([made[made["y"] == source[name]][:count].assign(y=name) for name, count in counts.items()])

    return make_rows


def test_a_dose_is_so_many_rows_of_each_class():
    sizes = {"well": 60, "mild": 40, "ill": 12}
    assert Dose(Mix.RARE, 0.5).rows(sizes, "ill") == {"well": 0, "mild": 0, "ill": 24}
    assert Dose(Mix.BALANCED, 0.5).rows(sizes, "ill") == {"well": 8, "mild": 8, "ill": 8}
    assert Dose(Mix.RARE, 2.0).rows(sizes, "ill")["ill"] == 96
    assert NO_DOSE.rows(sizes, "ill") == dict.fromkeys(sizes, 0)


def test_rows_are_made_from_the_folds_training_rows_alone_and_nothing_is_fitted_twice():
    schema, training = typed(patients(60, distance=1.0))
    seen = []

    def make_rows(rows, counts, seed):
        seen.append((set(rows.index), dict(counts), seed))
        return from_nature(schema, 1.0)(rows, counts, seed)

    trial = dose_curve(training, schema, "ill", make_rows=make_rows, folds=3, repetitions=2, threads=2)
    progress, curve = followed(trial)
    total = 3 * 2 * (1 + 2 * len(SHARES)) * len(CLASSIFIERS)
    assert progress == [Progress("doses", done, total) for done in range(1, total + 1)]
    assert len({seed for _, _, seed in seen}) == len(seen) == 6
    for rows, counts, _ in seen:
        assert len(rows) == 40
        # 30 well, 10 ill: 20 are lacking, and the largest doses are 40 ill or 20 of each.
        assert counts == {"well": 20, "ill": 40}
    for repetition in (seen[:3], seen[3:]):
        left_out = [set(training.index) - rows for rows, *_ in repetition]
        assert sorted(row for fold in left_out for row in fold) == sorted(training.index)
    assert isinstance(curve, DoseCurve)
    assert [point.dose.share for point in curve.points] == [0.0, *np.repeat(SHARES, 2)]
    assert curve.points[0].gain.mean == 0
    assert all(point.gain.pairs == 6 for point in curve.points)
    # All 60 rows, 45 and 15, lack 30.
    assert curve.points[-2].rows == {"well": 0, "ill": 60}


def test_equal_rows_stay_in_one_fold():
    # Noise: with equal rows on both sides, classifiers that learn by heart would know the tested rows.
    frame = patients(60, distance=0.0)
    schema, training = typed(pd.concat([frame] * 3, ignore_index=True))
    seen = []

    def make_rows(rows, counts, seed):
        seen.append(rows)
        return from_nature(schema, 0.0)(rows, counts, seed)

    curve = finished(dose_curve(training, schema, "ill", make_rows=make_rows, folds=5, repetitions=1))
    assert curve.points[0].score < 0.5
    for rows in seen:
        assert set(pd.Series(row_keys(rows)).value_counts()) == {3}
        assert rows["y"].value_counts().to_dict() == {"well": 108, "ill": 36}


def test_more_of_the_truth_helps_and_the_smallest_helpful_dose_is_recommended():
    # So few rows are too few for LightGBM to learn anything.
    schema, training = typed(patients(40, distance=3.0))
    arguments = {
        "make_rows": from_nature(schema, 3.0),
        "folds": 4,
        "repetitions": 2,
    }
    curve = finished(dose_curve(training, schema, "ill", **arguments))
    assert curve.recommended is not None
    assert curve.recommended.gain.low > 0
    before = curve.points[: curve.points.index(curve.recommended)]
    assert all(point.gain.low <= 0 for point in before)


def test_where_no_dose_helps_none_is_recommended():
    schema, training = typed(patients(60, distance=1.0))
    arguments = {"make_rows": from_nature(schema, 1.0, wrong=True), "metric": Metric.BALANCED_ACCURACY}
    arguments |= {"folds": 3, "repetitions": 1}
    curve = finished(dose_curve(training, schema, "ill", **arguments))
    assert curve.recommended is None
    assert curve.points[-1].gain.mean < 0
    # The same arguments bring the same, whatever the number of threads.
    assert finished(dose_curve(training, schema, "ill", **arguments, threads=1)) == curve


def test_doses_that_are_the_same_for_few_rows_are_tried_once():
    frame = patients(60)
    frame = pd.concat([frame[frame["y"] == "ill"], frame[frame["y"] == "well"][:17]], ignore_index=True)
    schema, training = typed(frame)
    # Two rows are lacking: an eighth of them is none, and so on.
    curve = finished(dose_curve(training, schema, "ill", make_rows=from_nature(schema, 4.0), folds=3, repetitions=1))
    rows = [tuple(point.rows.values()) for point in curve.points]
    assert rows[0] == (0, 0)
    assert len(set(rows)) == len(rows) < 11


def test_the_structures_rows_follow_the_training_rows_and_are_no_copies():
    frame = patients(90, distance=2.0)
    frame["empty"] = [None] * 89 + ["1.5"]
    schema, rows = typed(frame)
    training = rows[:80]
    made = structure_rows(schema, training, {"well": 30, "ill": 50}, 3)
    assert made["y"].value_counts().to_dict() == {"well": 30, "ill": 50}
    assert list(made.columns) == list(training.columns)
    assert made["empty"].isna().all()
    assert not set(row_keys(made)) & set(row_keys(training))
    assert made["marker"].groupby(made["y"]).mean().to_dict() == pytest.approx(
        training["marker"].groupby(training["y"]).mean().to_dict(), abs=3
    )
    pd.testing.assert_frame_equal(made, structure_rows(schema, training, {"well": 30, "ill": 50}, 3))


def test_the_structure_is_the_default_and_the_trial_can_be_stopped():
    schema, training = typed(patients(60, distance=1.0))
    curve = finished(dose_curve(training, schema, "ill", folds=3, repetitions=1))
    assert len(curve.points) == 11
    trial = dose_curve(training, schema, "ill")
    assert next(trial).done == 1
    trial.close()


def test_what_cannot_be_tried_is_said():
    schema, training = typed(patients(40))
    ill = training[training["y"] == "ill"]
    well = training[training["y"] == "well"]
    with pytest.raises(EvaluationError, match="'ill' has fewer than 3 different training rows"):
        dose_curve(pd.concat([ill[:2], ill[:2], well]), schema, "ill")
    with pytest.raises(EvaluationError, match="No class has more training rows than 'well'"):
        dose_curve(training, schema, "well")
    with pytest.raises(EvaluationError, match="No training row has the class 'dead'"):
        dose_curve(training, schema, "dead")
    with pytest.raises(ValueError, match="brier"):
        dose_curve(training, schema, "ill", metric=Metric.BRIER)
    with pytest.raises(EvaluationError, match=r"Only 0 of \d+ rows could be made"):
        finished(dose_curve(training, schema, "ill", make_rows=lambda rows, counts, seed: rows[:0]))
