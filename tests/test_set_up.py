import importlib.util
import os
import re
import shlex
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
LONG_PATH = """
ERROR: Could not install packages due to an OSError: [Errno 2] No such file or directory: 'C:\\\\Users\\\\...svelte'
HINT: This error might have occurred since this system does not have Windows Long Path support enabled. You can find \
information on how to enable this at https://pip.pypa.io/warnings/enable-long-paths
"""
# Some of what `otool -l` prints about a library.
LOAD_COMMANDS = """
xgboost/lib/libxgboost.dylib:
Load command 12
          cmd LC_LOAD_DYLIB
      cmdsize 48
         name @rpath/libomp.dylib (offset 24)
   time stamp 2 Thu Jan  1 01:00:02 1970
Load command 15
          cmd LC_RPATH
      cmdsize 40
         path /usr/local/opt/libomp/lib (offset 12)
Load command 16
          cmd LC_RPATH
      cmdsize 40
         path /opt/my homebrew/lib (offset 12)
Load command 17
          cmd LC_FUNCTION_STARTS
      cmdsize 16
"""


def loaded(folder):
    """The script in a folder as a module."""
    # By its path: the name of its folder belongs to another package.
    description = importlib.util.spec_from_file_location("set_up", folder / "set_up.py")
    module = importlib.util.module_from_spec(description)
    description.loader.exec_module(module)
    return module


@pytest.fixture
def set_up(tmp_path, monkeypatch):
    """The script as a module, working on an environment below tmp_path."""
    module = loaded(ROOT / "packaging")
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
    monkeypatch.setattr(set_up, "lend_openmp", lambda python: taken.append(["OpenMP for", str(python)]))
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
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_BLAS=OFF")
    set_up.prepare_environment(development=False)
    # What the person wants comes last, and counts.
    included = f"-DCMAKE_PROJECT_llama.cpp_INCLUDE={ROOT / 'packaging' / 'macos' / 'without_metal.cmake'}"
    assert shlex.split(os.environ["CMAKE_ARGS"]) == [included, "-DGGML_BLAS=OFF"]
    # Neither a build with Metal that pip has kept nor one that is installed is taken for it.
    (llama,) = (step for step in steps if step[-1] == "llama-cpp-python")
    assert {"--no-cache-dir", "--force-reinstall", "--no-deps"} <= set(llama)
    assert steps[-1] == ["OpenMP for", str(set_up.ENVIRONMENT_PYTHON)]
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
        (LONG_PATH, "longer than Windows takes"),
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


@pytest.mark.skipif(shutil.which("cmake") is None or shutil.which("make") is None, reason="needs cmake and make")
def test_metal_stays_off_although_llama_cpp_python_switches_it_on(tmp_path):
    sources = tmp_path / "sources"
    (sources / "vendor").mkdir(parents=True)
    (sources / "CMakeLists.txt").write_text(
        """cmake_minimum_required(VERSION 3.21)
        project(llama_cpp NONE)
        set(GGML_METAL "ON" CACHE BOOL "ggml: enable Metal" FORCE)
        add_subdirectory(vendor)
        """,
        encoding="utf-8",
    )
    (sources / "vendor" / "CMakeLists.txt").write_text(
        """project("llama.cpp" NONE)
        option(GGML_METAL "ggml: use Metal" ON)
        message(STATUS "Metal is ${GGML_METAL}")
        """,
        encoding="utf-8",
    )
    # Also where the path has blanks.
    shutil.copytree(ROOT / "packaging", tmp_path / "my folder" / "packaging")
    options = shlex.split(loaded(tmp_path / "my folder" / "packaging").WITHOUT_METAL)
    for given, result in ((["-DGGML_METAL=OFF"], "ON"), (options, "OFF")):
        command = ["cmake", "-S", sources, "-B", tmp_path / result, *given]
        finished = subprocess.run(command, capture_output=True, text=True, check=True)
        assert f"Metal is {result}\n" in finished.stdout


def test_on_macos_openmp_is_looked_for_with_scikit_learn_and_nowhere_else(set_up):
    library = Path("xgboost/lib/libxgboost.dylib")
    here = "@loader_path/../../sklearn/.dylibs"
    elsewhere = ["-delete_rpath", "/opt/my homebrew/lib", "-delete_rpath", "/usr/local/opt/libomp/lib"]
    assert set_up.openmp_commands(library, LOAD_COMMANDS) == [
        ["install_name_tool", *elsewhere, "-add_rpath", here, str(library)],
        ["codesign", "--force", "--sign", "-", str(library)],
    ]
    # An environment that was brought up to date may keep these libraries.
    changed = f"Load command 15\n          cmd LC_RPATH\n      cmdsize 48\n         path {here} (offset 12)\n"
    assert set_up.openmp_commands(library, changed) == []


@pytest.mark.skipif(shutil.which("otool") is not None, reason="has the tools of macOS")
def test_without_apples_tools_it_is_said_which_are_missing(set_up):
    with pytest.raises(set_up.SetUpError, match="xcode-select --install"):
        set_up.lend_openmp(sys.executable)


def test_llama_cpp_is_unpacked_in_a_folder_with_a_short_path(set_up, tmp_path, monkeypatch):
    refused, taken = tmp_path / "no drive", tmp_path / "drive"
    (taken / "rddg0").mkdir(parents=True)
    monkeypatch.setattr(set_up, "DRIVES", (str(refused), str(taken)))
    monkeypatch.setenv("TEMP", "before")
    monkeypatch.delenv("TMP", raising=False)
    with set_up.short_temporary_folder():
        assert os.environ["TEMP"] == os.environ["TMP"] == str(taken / "rddg1")
        (taken / "rddg1" / "pip-install").mkdir()
    assert os.environ["TEMP"] == "before"
    assert "TMP" not in os.environ
    assert [path.name for path in taken.iterdir()] == ["rddg0"]
    monkeypatch.setattr(set_up, "DRIVES", (str(refused),))
    with set_up.short_temporary_folder():
        assert os.environ["TEMP"] == "before"


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
