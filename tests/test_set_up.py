import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent

# What pip printed on machines where the set-up could not go on.
NO_COMPILER = """
      CMake Error at CMakeDetermineCCompiler.cmake:48 (message):
        Could not find the compiler specified in the environment variable CC:
      CMake Error: CMAKE_CXX_COMPILER not set, after EnableLanguage
  ERROR: Failed building wheel for llama-cpp-python
"""
NO_NETWORK = """
WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError('Failed to establish')'
ERROR: Could not find a version that satisfies the requirement llama-cpp-python (from versions: none)
ERROR: No matching distribution found for llama-cpp-python
"""
NO_SPACE = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"
NO_VENV = "The virtual environment was not created successfully because ensurepip is not available."
NO_WHEEL = "ERROR: No matching distribution found for torch==2.13.0"


@pytest.fixture
def set_up(tmp_path, monkeypatch):
    """The script as a module, working on an environment below tmp_path."""
    # Loaded by its path: the name of its folder belongs to another package.
    description = importlib.util.spec_from_file_location("set_up", ROOT / "packaging" / "set_up.py")
    module = importlib.util.module_from_spec(description)
    description.loader.exec_module(module)
    environment = tmp_path / ".venv"
    monkeypatch.setattr(module, "ENVIRONMENT", environment)
    monkeypatch.setattr(module, "ENVIRONMENT_PYTHON", environment / "python")
    monkeypatch.setattr(module, "STAMP", environment / "set-up.json")
    return module


@pytest.fixture
def steps(set_up, monkeypatch):
    """The steps taken, recorded instead of run."""
    taken = []

    def record(step, *command):
        if "venv" in command:
            set_up.ENVIRONMENT.mkdir(exist_ok=True)
            set_up.ENVIRONMENT_PYTHON.touch()
        taken.append([str(part) for part in command])

    monkeypatch.setattr(set_up, "run", record)
    monkeypatch.setattr(set_up, "install_qt_libraries", lambda: None)
    return taken


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_supported_pythons_are_accepted(set_up, version):
    assert set_up.python_complaint(version) == ""


@pytest.mark.parametrize("version", [(3, 9), (3, 10), (3, 14), (4, 0)])
def test_other_pythons_are_named_with_what_is_needed(set_up, version):
    complaint = set_up.python_complaint(version)
    assert f"This is Python {version[0]}.{version[1]}" in complaint
    assert "3.11, 3.12 or 3.13" in complaint


def test_macs_with_intels_processors_have_versions_of_their_own(set_up, steps, monkeypatch):
    monkeypatch.setattr(set_up.sys, "platform", "darwin")
    monkeypatch.setattr(set_up.platform, "machine", lambda: "x86_64")
    assert set_up.python_complaint((3, 12)) == ""
    assert "needs 3.11 or 3.12:" in set_up.python_complaint((3, 13))
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_METAL=ON")
    set_up.prepare_environment(development=False)
    # What the person wants comes last, and counts.
    assert os.environ["CMAKE_ARGS"] == "-DGGML_METAL=OFF -DGGML_METAL=ON"
    surroundings = {"sys_platform": "darwin", "platform_machine": "x86_64", "python_full_version": "3.12.10"}
    stated = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins = [Requirement(pin) for line in stated if (pin := line.partition("#")[0])]
    there = {pin.name: str(pin.specifier) for pin in pins if pin.marker is None or pin.marker.evaluate(surroundings)}
    # The last that is published for them, and the last numpy that it knows.
    assert (there["torch"], there["numpy"]) == ("==2.2.2", "==1.26.4")


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (NO_COMPILER, "No working C++ compiler"),
        (NO_NETWORK, "cannot be reached"),
        (NO_SPACE, "disk is full"),
        (NO_VENV, f"python3.{sys.version_info[1]}-venv"),
        (NO_WHEEL, "not published for this machine"),
        (NO_NETWORK + NO_COMPILER, "No working C++ compiler"),
        (NO_COMPILER + NO_SPACE, "disk is full"),
        ("something else", "The lines above say why"),
    ],
)
def test_a_failure_is_explained_in_one_sentence(set_up, output, sentence):
    explanation = set_up.explain("Installing", output)
    assert sentence in explanation
    assert "\n" not in explanation


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_recognised(set_up):
    with pytest.raises(set_up.SetUpError, match="disk is full"):
        set_up.run("Writing", sys.executable, "-c", "open('/dev/full', 'w', buffering=1).write('x\\n')")


def test_a_step_shows_what_it_prints(set_up, capsys):
    set_up.run("Counting", sys.executable, "-c", "print('one')")
    assert capsys.readouterr().out == "== Counting\none\n"


def test_a_prepared_environment_is_left_alone(set_up, steps):
    set_up.prepare_environment(development=False)
    assert steps[0][1:4] == ["-m", "venv", "--clear"]
    assert len(steps) == 3
    set_up.prepare_environment(development=False)
    assert len(steps) == 3


def test_the_development_tools_are_added_and_then_kept(set_up, steps, monkeypatch):
    set_up.prepare_environment(development=False)
    set_up.prepare_environment(development=True)
    assert len(steps) == 5
    assert steps[-1][-1].endswith("[development]")
    set_up.prepare_environment(development=False)
    assert len(steps) == 5
    monkeypatch.setattr(set_up, "inputs_digest", lambda: "another lock")
    set_up.prepare_environment(development=False)
    assert len(steps) == 7
    assert steps[-1][-1].endswith("[development]")


def test_an_interrupted_set_up_starts_from_a_clean_environment(set_up, steps, monkeypatch):
    def fail(step, *command):
        raise KeyboardInterrupt

    record = set_up.run
    set_up.prepare_environment(development=False)
    monkeypatch.setattr(set_up, "inputs_digest", lambda: "another lock")
    monkeypatch.setattr(set_up, "run", fail)
    with pytest.raises(KeyboardInterrupt):
        set_up.prepare_environment(development=False)
    monkeypatch.setattr(set_up, "run", record)
    steps.clear()
    set_up.prepare_environment(development=False)
    assert steps[0][1:4] == ["-m", "venv", "--clear"]


def test_a_damaged_stamp_counts_for_nothing(set_up, steps):
    set_up.prepare_environment(development=False)
    set_up.STAMP.write_text("{", encoding="utf-8")
    set_up.prepare_environment(development=False)
    assert len(steps) == 6


def test_without_a_network_the_set_up_says_so_and_fails(tmp_path):
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    shutil.copy(ROOT / "requirements.lock", tmp_path)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    surroundings |= {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",  # The port "discard", closed everywhere.
        "PIP_NO_CACHE_DIR": "1",
        "PIP_RETRIES": "1",
    }
    finished = subprocess.run(
        [sys.executable, tmp_path / "packaging" / "set_up.py"],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 1
    (sentence,) = finished.stderr.strip().splitlines()
    assert "package index cannot be reached" in sentence
    assert not (tmp_path / ".venv" / "set-up.json").exists()


@pytest.mark.skipif(os.name == "nt" or shutil.which("make") is None, reason="needs make")
def test_make_passes_over_an_unsuitable_python(tmp_path):
    for name, status in {"python3": 1, "python3.13": 127, "python3.12": 0, "python3.11": 0}.items():
        stub = tmp_path / name
        stub.write_text(f"#!/bin/sh\nexit {status}\n", encoding="utf-8")
        stub.chmod(0o755)
    surroundings = {name: value for name, value in os.environ.items() if name not in {"MAKEFLAGS", "PYTHON"}}
    surroundings["PATH"] = f"{tmp_path}{os.pathsep}{surroundings['PATH']}"
    command = ["make", "--dry-run", "--no-print-directory", "set-up"]
    finished = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True)
    assert finished.stdout == "python3.12 packaging/set_up.py\n"


def test_the_lock_pins_every_dependency_and_leaves_cuda_to_torch():
    pins = {}
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        requirement = line.partition("#")[0].strip()
        if requirement:
            pinned = Requirement(requirement)
            assert re.fullmatch(r"==[^*,]+", str(pinned.specifier)), line
            pins.setdefault(canonicalize_name(pinned.name), []).append(pinned)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for wanted in map(Requirement, project["dependencies"] + project["optional-dependencies"]["development"]):
        versions = [next(iter(pin.specifier)).version for pin in pins[canonicalize_name(wanted.name)]]
        assert all(wanted.specifier.contains(version) for version in versions), wanted.name
    assert not [name for name in pins if name.startswith(("cuda-", "nvidia-", "triton"))]


def test_every_qt_library_asked_for_has_a_package(set_up):
    assert all(re.fullmatch(r"lib\S+\.so\.\d+", library) for library in set_up.QT_LIBRARIES)
    assert set_up.loads("libc.so.6") or sys.platform != "linux"
    assert not set_up.loads("libnot-there.so.0")
