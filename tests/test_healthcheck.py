import sys

import pytest

from rddg_desktop import healthcheck


def test_every_library_loads():
    assert next(healthcheck.checks()) == ("libraries load", "")
    # Each stands for something that was missing in a frozen program, or may be.
    assert {"xgboost", "lightgbm", "catboost", "typst", "imblearn", "sklearn"} <= sys.modules.keys()


@pytest.mark.parametrize("kind", [ImportError, OSError, RuntimeError, ValueError])
def test_a_library_that_does_not_load_is_a_problem_and_no_defect(monkeypatch, kind):
    def refuse(name):
        raise kind("Library not loaded: libomp.dylib")

    monkeypatch.setattr(healthcheck.importlib, "import_module", refuse)
    name, problem = next(healthcheck.checks())
    assert name == "libraries load"
    assert "libomp.dylib" in problem
