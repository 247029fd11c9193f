import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
INSTALLING = ("choco install", "sudo apt-get")


def read(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def steps(path):
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


def commands(path):
    """Each command of a workflow, as it is run on each of its systems."""
    for job in read(path)["jobs"].values():
        for system in job.get("strategy", {}).get("matrix", {}).get("include", [{}]):
            for step in job["steps"]:
                for line in step.get("run", "").splitlines():
                    for name, value in system.items():
                        line = line.replace(f"${{{{ matrix.{name} }}}}", value)  # noqa: PLW2901 - filled in step by step
                    yield line


def test_both_workflows_are_there():
    assert [path.name for path in WORKFLOWS] == ["check.yml", "release.yml"]


def test_the_workflows_are_what_github_understands():
    schema = ["--builtin-schema", "vendor.github-workflows"]
    command = [sys.executable, "-m", "check_jsonschema", *schema, *map(str, WORKFLOWS)]
    checked = subprocess.run(command, check=False, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_each_step_calls_what_the_repository_has(path):
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    called = list(commands(path))
    assert called
    for command in called:
        if command.startswith(INSTALLING):
            continue
        tool, what, *_ = command.split()
        if tool == "make":
            assert what in targets, command
        else:
            assert re.fullmatch(r"bash|python3?|\.venv/(bin|Scripts)/python", tool), command
            assert (ROOT / what).is_file(), command


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_and_may_only_read(path):
    text = path.read_text(encoding="utf-8")
    used = re.findall(r"uses: (.*)", text)
    assert len(used) == len([step for step in steps(path) if "uses" in step])
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one) for one in used), used
    assert read(path)["permissions"] == {"contents": "read"}
    assert not [job for job in read(path)["jobs"].values() if "permissions" in job]
    assert all("timeout-minutes" in job for job in read(path)["jobs"].values())


def test_every_secret_is_explained_in_the_checklist():
    secrets = set(re.findall(r"secrets\.(\w+)", "".join(path.read_text(encoding="utf-8") for path in WORKFLOWS)))
    checklist = (ROOT / "packaging" / "RELEASE.md").read_text(encoding="utf-8")
    assert secrets
    assert not [name for name in secrets if f"`{name}`" not in checklist]


def test_the_version_stands_in_one_place():
    from rddg_desktop import __version__  # noqa: PLC0415 - of the program, not of the workflows

    known = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    scripts = [
        name for name in known if name.startswith(("packaging/", ".github/", "Makefile", "pyproject.toml", "README.md"))
    ]
    texts = [
        ROOT / name for name in scripts if Path(name).suffix in (".py", ".nsi", ".spec", ".yml", ".toml", ".md", "")
    ]
    stated = re.compile(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])")
    repeated = [str(path) for path in texts if path.is_file() and stated.search(path.read_text(encoding="utf-8"))]
    assert not repeated
