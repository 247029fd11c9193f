"""What tests of the window and of the bridge share: an engine that leaves nothing behind."""

import faulthandler
import gc
import os
import sys
import threading
from multiprocessing import resource_tracker

import psutil
import pytest
from PySide6.QtCore import QTimer
from shiboken6 import isValid

from rddg_desktop.worker.bridge import Engine

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

#: Milliseconds after which a test has failed: a busy machine takes its time to begin a process.
PATIENCE = 240_000


def left_over():
    """Threads, processes and running timers of this process."""
    timers = [one for one in gc.get_objects() if type(one) is QTimer and isValid(one) and one.isActive()]
    return {*threading.enumerate(), *psutil.Process().children(recursive=True), *timers}


@pytest.fixture
def no_leaks(qapp):
    """Fail a test that leaves a thread, a process or a running timer behind."""
    # Python's own helper begins with the first process and stays until the program ends.
    resource_tracker.ensure_running()
    before = left_over()
    yield
    left = left_over() - before
    if left:
        # What they wait for.
        faulthandler.dump_traceback(sys.__stderr__)
    assert left == set()


@pytest.fixture
def engine(no_leaks, qtbot):
    """An engine of a test's own; it is closed at the end."""
    engine = Engine()
    yield engine
    with qtbot.waitSignal(engine.closed, timeout=PATIENCE):
        engine.close()
