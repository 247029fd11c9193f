"""How the process of the engine begins."""

import os
import subprocess
import sys

import pytest

from rddg_desktop.worker.process import BEHIND

BEGINNING = """
import os, sys
import psutil
from rddg_desktop.worker import process
os.nice(int(sys.argv[1]))
process._Engine = lambda _: sys.exit(print(psutil.Process().nice()))
process.work(None)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has classes of priority, which anybody may choose among")
@pytest.mark.parametrize("further", [0, BEHIND + 5])
def test_the_engine_stands_back_and_comes_forward_for_nobody(further):
    begun = min(19, os.nice(0) + further)
    command = [sys.executable, "-c", BEGINNING, str(further)]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    assert int(told) == max(BEHIND, begun)
