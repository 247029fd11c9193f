import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def fork():
    """Carry a project on in a process of its own; returns how that process ended."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.project.forks"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:

        def carry_on(path, **command):
            server.stdin.write(json.dumps({"path": str(path), **command}) + "\n")
            server.stdin.flush()
            return int(server.stdout.readline())

        yield carry_on
        server.stdin.close()
        assert server.wait() == 0
