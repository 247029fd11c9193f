import json
import math

import numpy as np
import pytest
from scipy import stats

from rddg_desktop.engine.schema import infer
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.utility import ORIGINAL, Fit, Kind, Treatment, Utility
from tests.benchmarks import generation
from tests.benchmarks.single import Job, MeasurementError, measure, row_grammar
from tests.benchmarks.summary import RATIOS, Target, plain, slope, summarised, targets
from tests.scripting import patients


def figures_of_a_run(seed, seconds, **changes):
    ratios = {name: {"ratio": 1.0} for name in RATIOS}
    return {
        "table": "thyroid",
        "model": "embedded",
        "variant": "default",
        "seed": seed,
        "rows_wanted": 1000,
        "seconds": seconds,
        "rows_per_second": 1000 / seconds,
        "generation_rows_per_second": 2000 / seconds,
        "peak_megabytes": 900.0 + seed,
        "bits": {"class_frequencies": 14.0, "structure": 12.0, "model": 20.0, "combined": 12.25},
        "fidelity": ratios,
        "copying": {"singleton_copies": seed, "near_share": 0.03, "held_out_near_share": 0.05},
    } | changes


def test_runs_become_medians_with_their_extremes_and_speeds_relative_to_the_baseline():
    runs = [figures_of_a_run(seed, seconds) for seed, seconds in enumerate((50.0, 100.0, 40.0))]
    summary = summarised(runs, {"thyroid, embedded": {"later_rows_per_second": 0.8}})
    figures = summary["thyroid", "embedded", 1000, "default"]
    assert figures["seconds"] == (50, 40, 100)
    assert figures["times_baseline"] == pytest.approx((25, 12.5, 31.25))
    assert figures["bits_over_structure"][0] == pytest.approx(0.25)
    assert math.isnan(summarised(runs, {})["thyroid", "embedded", 1000, "default"]["times_baseline"][0])


def test_targets_say_what_is_reached_and_what_is_missed_by_how_much():
    runs = [figures_of_a_run(seed, seconds) for seed, seconds in enumerate((50.0, 100.0, 40.0))]
    summary = summarised(runs, {"thyroid, embedded": {"later_rows_per_second": 0.8}})
    verdicts = {target.what.removeprefix("thyroid, 1000 rows: "): target.verdict for target in targets(summary, {})}
    assert verdicts["rows per second, times baseline"] == "reached"
    assert verdicts["seconds, everything included"] == "reached"
    assert verdicts["bits over structure alone"] == "missed by 0.15 (150%)"
    assert verdicts["bits over class frequencies"] == "reached"
    # The worst seed counts for copies.
    assert verdicts["copies of singleton rows"] == "missed by 2"
    assert Target("speed", 20, 15, at_least=True).verdict == "missed by 5 (25%)"
    assert Target("speed", 20, math.nan).verdict == "not measured"


def test_only_the_default_with_the_embedded_model_has_targets():
    assert not targets(summarised([figures_of_a_run(0, 50.0, variant="csv")], {}), {})


def test_utility_is_compared_with_the_original_on_the_splits_that_it_was_possible_on():
    both, alone = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, "default"), Treatment(Kind.SYNTHETIC_ONLY, "default")
    splits = []
    for original, with_rows in ((0.5, 0.75), (0.6, 0.7), (0.7, 0.9)):
        scores = {ORIGINAL: original, both: with_rows} | ({} if splits else {alone: 0.25})
        fits = tuple(Fit(one, "a", 0, np.zeros((0, 2)), dict.fromkeys(Metric, score)) for one, score in scores.items())
        splits.append(Utility(fits, ("no", "yes"), 1, np.zeros(20, dtype=int), 80, {}, ()))
    figures = generation.compared("thyroid", both, splits)
    assert (figures["treatment"], figures["splits"]) == ("original + synthetic (default)", 3)
    assert figures["f1"]["by_split"] == pytest.approx({0: 75, 1: 70, 2: 90})
    assert figures["f1"]["mean"] == pytest.approx(235 / 3)
    assert figures["balanced_accuracy"]["difference"] == pytest.approx(55 / 3)
    # A quarter as many test rows as training rows, and three splits.
    error = np.std([25, 10, 20], ddof=1) * (1 / 3 + 1 / 4) ** 0.5
    assert figures["f1"]["half_width"] == pytest.approx(stats.t.ppf(0.975, 2) * error)
    assert generation.compared("thyroid", alone, splits)["splits"] == 1


def test_the_slope_is_the_exponent_of_growth():
    assert slope([250, 500, 1000], [2 * size**1.3 for size in (250, 500, 1000)]) == pytest.approx(1.3)
    assert math.isnan(slope([250], [1.0]))


def test_json_holds_no_number_that_json_has_not():
    document = plain({"a": [math.nan, 1.5, (math.inf, None)], 3: True})
    assert json.loads(json.dumps(document, allow_nan=False)) == {"a": [None, 1.5, [None, None]], "3": True}


def test_the_grammar_of_the_baseline_follows_the_columns():
    frame = patients()
    frame.loc[frame["Diagnosis"] == "Quibblewort", "Diagnosis"] = 'Quibble, "wort"'
    rules = dict(line.split(" ::= ") for line in row_grammar(infer(frame, target="Outcome")).splitlines())
    assert rules["root"] == ' "," '.join(f"cell{number}" for number in range(7)) + ' "\\n"'
    assert rules["cell1"] == '[0-9]{1,2} | "NA"'
    assert rules["cell2"] == '[0-9]{2} "." [0-9]{2} "." [0-9]{4}'
    assert rules["cell3"] == '[0-9]{1,2} ("." [0-9]{1,2})?'
    assert r'"\"Quibble, \"\"wort\"\"\""' in rules["cell5"]


def test_a_job_is_carried_out_in_a_process_of_its_own():
    figures, rows = measure(Job("made-6", "embedded", 40, seed=0, variant="structure"))
    assert rows["Outcome"].value_counts().to_dict() == {"good": 20, "bad": 20}
    assert figures["rows"] == 40
    assert sum(figures["stages"].values()) == pytest.approx(figures["seconds"])
    assert figures["peak_megabytes"] > 20


def test_a_failed_job_says_why():
    with pytest.raises(MeasurementError, match=r"nowhere\.gguf"):
        measure(Job("made-6", "nowhere.gguf", 40, seed=0, variant="default"))


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [(["--variants", "slow"], "slow"), (["--tables", "iris"], "iris"), (["--rows", "many"], "whole numbers")],
)
def test_options_that_mean_nothing_are_refused(arguments, complaint, tmp_path, monkeypatch, capsys):
    for file in ("thyroid_diff.csv", "travel.csv", "heart_failure.csv", "cirrhosis.csv"):
        (tmp_path / file).touch()
    monkeypatch.setenv("RDDG_DATA", str(tmp_path))
    with pytest.raises(SystemExit):
        generation.main(arguments)
    assert complaint in capsys.readouterr().err


def test_absent_tables_are_named(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("RDDG_DATA", str(tmp_path))
    with pytest.raises(SystemExit):
        generation.main(["--tables", "travel"])
    assert "travel.csv" in capsys.readouterr().err
