from functools import partial

import pytest

from rddg_desktop.engine.schema import infer
from rddg_desktop.errors import EvaluationError
from rddg_desktop.evaluation import judgement as judging
from rddg_desktop.evaluation.alignment import typed_with_unseen
from rddg_desktop.evaluation.dose import NO_DOSE, Dose, DoseCurve, DosePoint, Mix, dose_curve
from rddg_desktop.evaluation.judgement import OVER_TEST_ROWS, judge
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.progress import finished
from rddg_desktop.evaluation.serialisation import from_parts, to_parts
from rddg_desktop.evaluation.tables import lines, recommendation
from rddg_desktop.evaluation.utility import ORIGINAL, QUICK_SEEDS, Difference, Kind, Treatment, over_test_rows, paired
from tests.evaluation.patients import followed, patients, typed
from tests.project.test_store import same


@pytest.fixture(scope="module")
def sides():
    """Schema, training rows, held-out rows and as good as synthetic rows."""
    schema, rows = typed(patients(200))
    return schema, rows.iloc[:100], rows.iloc[100:140], rows.iloc[140:]


@pytest.fixture
def fast(monkeypatch):
    """A whole judgement with one seed, and doses tried on two folds."""
    monkeypatch.setattr(judging, "SEEDS", QUICK_SEEDS)
    monkeypatch.setattr(judging, "dose_curve", partial(dose_curve, folds=2, repetitions=1))


def judged(sides, **options):
    schema, training, held_out, synthetic = sides
    return judge(training, held_out, {"made": synthetic}, schema, "ill", **options)


def test_everything_is_judged_and_told_again_as_it_was(sides, fast):
    reports, found = followed(judged(sides, quasi_identifiers=["ward"]))
    stages = {report.stage for report in reports}
    assert {"classifiers", "doses", "intervals"} <= stages
    assert all(0 <= report.done <= report.total for report in reports)
    assert found.training_rows == {"well": 75, "ill": 25}
    assert found.held_out_rows == {"well": 30, "ill": 10}
    assert found.dose.points[0].dose.share == 0
    assert not found.is_quick

    for treatment in found.utility.treatments:
        for metric in Metric:
            score = found.score(treatment, metric)
            same(score.mean, found.utility.mean(treatment, metric))
            assert (score.gain is None) == (treatment == ORIGINAL)
            assert (score.over_test_rows is None) == (treatment == ORIGINAL or metric not in OVER_TEST_ROWS)
    both = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, "made")
    score = found.score(both, Metric.SENSITIVITY)
    same(score.gain, paired(found.utility, both, ORIGINAL, Metric.SENSITIVITY))
    same(score.over_test_rows, over_test_rows(found.utility, both, ORIGINAL, Metric.SENSITIVITY))

    document, arrays = to_parts(found)
    same(from_parts(document, arrays), found)
    # Fits that are the same are kept once.
    assert len(arrays) < len(found.utility.fits) + 1
    assert recommendation(found.dose) in " ".join(lines(found, 100))


def test_doses_that_cannot_be_tried_are_a_notice(sides, fast):
    schema, training, held_out, synthetic = sides
    balanced = training.groupby("y", observed=True).head(20)
    found = finished(judge(balanced, held_out, {"made": synthetic}, schema, "ill"))
    assert found.dose is None
    (notice,) = found.notices
    assert notice.startswith("No doses were tried. No class has more training rows than 'ill'.")
    assert notice in " ".join(lines(found, 100))


def test_a_recommended_dose_is_said_with_its_gain_and_its_doubt():
    none = DosePoint(NO_DOSE, {"well": 0, "ill": 0}, 0.8, Difference(0.0, 0.0, 0.0, 6))
    some = DosePoint(Dose(Mix.RARE, 0.5), {"well": 0, "ill": 25}, 0.85, Difference(0.05, 0.01, 0.09, 6))
    text = recommendation(DoseCurve(Metric.F1_RARE, (none, some), some))
    assert text.startswith("Recommendation: 25 ill, the smallest dose")
    assert "(+5.0 points, +1.0 to +9.0)" in text
    assert recommendation(DoseCurve(Metric.F1_RARE, (none, some), None)).startswith("Recommendation: none.")


def test_what_cannot_be_judged_is_refused_before_anything_is_fitted(sides):
    with pytest.raises(EvaluationError, match="no column 'name'"):
        next(judged(sides, quasi_identifiers=["name"]))
    schema, training, held_out, synthetic = sides
    with pytest.raises(EvaluationError, match="No test row has the class 'ill'"):
        next(judge(training, held_out[held_out["y"] == "well"], {"made": synthetic}, schema, "ill"))


def test_real_rows_keep_what_no_training_row_has():
    frame = patients(60)
    frame.loc[50, ["marker", "ward", "finding"]] = ["900.5", "east", None]
    frame.loc[51, "y"] = None
    schema = infer(frame.iloc[:40], target="y")
    rows = typed_with_unseen(frame.iloc[40:], schema)
    assert len(rows) == 19
    assert rows.loc[50, "marker"] == 900.5
    assert rows.loc[50, "ward"] == "east"
    assert list(rows["ward"].cat.categories) == [*schema["ward"].levels, "east"]
    assert rows["finding"].isna()[50]
