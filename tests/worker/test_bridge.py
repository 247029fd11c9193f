"""The engine in a process of its own, as the window sees it: real processes, a real event loop."""

import os
import pickle
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from rddg_desktop import cli
from rddg_desktop.engine import synthesis
from rddg_desktop.engine.events import BatchDone, CoreSetDone, RelationsMined, RulesMined, RunDone, StageStarted
from rddg_desktop.engine.plan import Method, Settings, prepare
from rddg_desktop.engine.table_writing import write_table
from rddg_desktop.errors import CancelledError, ModelError, Phrase, RuleError, StoppedError, TableError
from rddg_desktop.llm.endpoint import Endpoint
from rddg_desktop.llm.protocol import Request
from rddg_desktop.llm.scripted import ScriptedSource
from rddg_desktop.models.embedded import embedded_model_path, file_sha256
from rddg_desktop.network import LockedError, NetworkClosedError
from rddg_desktop.project.export import export_rows
from rddg_desktop.project.model import LocalModel
from rddg_desktop.project.store import ModelRecord, Project
from rddg_desktop.worker import driver
from rddg_desktop.worker.bridge import Engine
from rddg_desktop.worker.driver import Task
from rddg_desktop.worker.jobs import RunJob
from rddg_desktop.worker.messages import EngineDiedError
from tests.llm.endpoints import MODEL, answering, serving
from tests.scripting import answer, patients
from tests.worker.conftest import PATIENCE
from tests.worker.jobs import SECRET, Call, GatedRun, fail, refuse, spin

ROWS = 24
RECORD = ModelRecord("scripted answers", "", "a" * 64, 3, 8192)
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def frame():
    return patients()


def settings(**changes):
    small = {"target": "Outcome", "rows": ROWS, "reference_rows": 4, "batch_rows": 4, "use_core_set": False}
    return Settings(**{**small, "core_set_rows_per_class": 5, **changes})


@pytest.fixture
def project(frame, tmp_path):
    """A new project whose rows a scripted model writes."""
    with Project.create(
        tmp_path / "patients.rddg", frame, "patients.csv", prepare(frame, settings()), RECORD
    ) as project:
        yield project


@pytest.fixture
def structure(frame, tmp_path):
    """A new project that needs no model."""
    plan = prepare(frame, settings(method=Method.STRUCTURE))
    with Project.create(tmp_path / "structure.rddg", frame, "patients.csv", plan, RECORD) as project:
        yield project


def exported(project):
    path = project.path.with_suffix(".csv")
    export_rows(project, path, overwrite=True)
    return path.read_bytes()


@pytest.fixture(scope="module")
def undisturbed(frame, tmp_path_factory):
    """The rows of a run that nothing disturbs, in this process."""
    path = tmp_path_factory.mktemp("undisturbed") / "patients.rddg"
    with Project.create(path, frame, "patients.csv", prepare(frame, settings()), RECORD) as project:
        for _ in project.record(synthesis.run(project.plan(), ScriptedSource(answer), project.state())):
            pass
        return exported(project)


def scripted(project, gate=None):
    """The run of a project by the scripted model of the tests."""

    def make():
        job = RunJob.of(project)
        return GatedRun(job.plan, job.state, None, gate=gate)

    return Task(make, project)


@pytest.fixture
def gate(tmp_path):
    return tmp_path / "gate"


def at_gate(engine, qtbot, project, gate):
    """Begin the run, and wait until it stands at its gate; gives the list of its events, which goes on growing."""
    events = heard(engine.happened)
    engine.start(scripted(project, gate))
    qtbot.waitUntil(gate.exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: any(isinstance(event, BatchDone) for event in events), timeout=PATIENCE)
    return events


def heard(signal):
    """What comes of a signal from now on."""
    found = []
    signal.connect(found.append)
    return found


def done(qtbot, signal, begin):
    """Begin something, wait for a signal, and give what it brings."""
    with qtbot.waitSignal(signal, timeout=PATIENCE) as waiting:
        begin()
    return waiting.args[0] if waiting.args else None


def children():
    """Processes that were begun as the engine's is."""
    return [one for one in psutil.Process().children() if "spawn_main" in " ".join(one.cmdline())]


def child():
    """The engine's process."""
    (found,) = children()
    return found


# A run to its end


def test_a_run_makes_the_rows_of_the_command_line_each_recorded_before_it_is_heard_of(
    engine, qtbot, frame, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    write_table(frame, Path("patients.csv"))
    command = ["--method", "structure", "--target", "Outcome", "--rows", str(ROWS), "--batch-rows", "4", "--seed", "7"]
    assert cli.main(["run", "patients.csv", *command, "--project", "one.rddg", "--out", "one.csv"]) == 0
    with Project.open(Path("one.rddg")) as one:
        other = Project.create(Path("other.rddg"), one.source_table(), "patients.csv", one.plan(), one.model())
    with other:
        recorded = []

        def see(event):
            recorded.append((event, len(other.rows()), other.audit_trail()[-1][1]))

        engine.happened.connect(see)
        assert done(qtbot, engine.finished, lambda: engine.run(other)) is None
        events = [event for event, _, _ in recorded]
        batches = [(event.batch.number, event.rows_done) for event in events if isinstance(event, BatchDone)]
        assert [number for number, _ in batches] == list(range(len(batches)))
        assert batches[-1][1] == ROWS
        assert all(rows >= event.rows_done for event, rows, _ in recorded if isinstance(event, BatchDone))
        assert isinstance(events[0], StageStarted)
        assert isinstance(events[-1], RunDone)
        assert recorded[-1][2] == "finished"
        assert not engine.is_busy
        assert exported(other) == Path("one.csv").read_bytes()


def test_what_a_model_said_arrives_whole(engine, qtbot, project, undisturbed):
    events = heard(engine.happened)
    done(qtbot, engine.finished, lambda: engine.start(scripted(project)))
    kinds = [type(event) for event in events]
    assert kinds.index(CoreSetDone) < kinds.index(RelationsMined) < kinds.index(RulesMined) < kinds.index(BatchDone)
    assert [event.batch.exchanges for event in events if isinstance(event, BatchDone)] == [
        batch.exchanges for batch in project.state().batches
    ]
    assert exported(project) == undisturbed


def test_a_finished_task_may_begin_the_next_one_in_the_same_process(engine, qtbot):
    found = []

    def again(result):
        found.append(result)
        # They come too late for this task, and do not concern the next one.
        engine.stop()
        engine.pause()
        if len(found) < 3:
            engine.start(Task(lambda: Call(os.getpid)))

    engine.finished.connect(again)
    engine.start(Task(lambda: Call(os.getpid)))
    with pytest.raises(RuntimeError):
        engine.start(Task(lambda: Call(os.getpid)))
    qtbot.waitUntil(lambda: len(found) == 3, timeout=PATIENCE)
    assert set(found) == {child().pid}


# Pause, stop and death


def test_a_paused_run_stands_still_and_goes_on_to_the_same_rows(engine, qtbot, project, undisturbed, gate):
    events = at_gate(engine, qtbot, project, gate)
    done(qtbot, engine.paused, engine.pause)
    assert engine.is_paused
    assert engine.is_busy
    paused_after = len(events)
    resumed_after = []
    engine.resumed.connect(lambda: resumed_after.append(len(events)))
    with qtbot.waitSignals([engine.resumed, engine.finished], timeout=PATIENCE, order="strict"):
        engine.resume()
    assert resumed_after == [paused_after]
    assert not engine.is_paused
    assert exported(project) == undisturbed


@pytest.mark.parametrize("paused_first", [False, True])
def test_a_stopped_run_goes_on_to_the_same_rows(engine, qtbot, project, undisturbed, gate, paused_first):
    events = at_gate(engine, qtbot, project, gate)
    if paused_first:
        done(qtbot, engine.paused, engine.pause)
    done(qtbot, engine.stopped, engine.stop)
    assert not engine.is_busy
    assert not engine.is_paused
    assert not any(isinstance(event, RunDone) for event in events)
    assert len(project.state().batches) == sum(isinstance(event, BatchDone) for event in events) < 6
    done(qtbot, engine.finished, lambda: engine.start(scripted(project)))
    assert exported(project) == undisturbed


def test_a_stop_ends_a_task_that_is_deaf_by_force(engine, qtbot, monkeypatch):
    monkeypatch.setattr(driver, "STOP_SECONDS", 0.1)
    done(qtbot, engine.progressed, lambda: engine.start(Task(lambda: Call(spin))))
    process = child()
    done(qtbot, engine.stopped, engine.stop)
    assert not process.is_running()


def test_a_killed_engine_is_told_of_and_a_new_one_goes_on_to_the_same_rows(engine, qtbot, project, undisturbed, gate):
    events = at_gate(engine, qtbot, project, gate)
    error = done(qtbot, engine.crashed, child().kill)
    assert isinstance(error, EngineDiedError)
    assert error.status == -signal.SIGKILL
    assert "memory" in error.what
    assert len(project.state().batches) == sum(isinstance(event, BatchDone) for event in events) == 1
    done(qtbot, engine.finished, lambda: engine.start(scripted(project)))
    assert exported(project) == undisturbed


def test_an_engine_that_died_idle_is_begun_anew(engine, qtbot):
    done(qtbot, engine.finished, lambda: engine.start(Task(lambda: Call(os.getpid))))
    process = child()
    process.kill()
    # Its end is left for whoever began it to see.
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert done(qtbot, engine.finished, lambda: engine.start(Task(lambda: Call(os.getpid)))) != process.pid


def test_closing_in_the_middle_of_a_run_leaves_nothing(no_leaks, qtbot, project, gate, monkeypatch):
    monkeypatch.setattr(driver, "STOP_SECONDS", 0.1)
    engine = Engine()
    at_gate(engine, qtbot, project, gate)
    outcomes = []
    engine.stopped.connect(lambda: outcomes.append("stopped"))
    engine.closed.connect(lambda: outcomes.append("closed"))
    done(qtbot, engine.closed, engine.close)
    assert outcomes == ["stopped", "closed"]
    engine.close()
    with pytest.raises(RuntimeError):
        engine.start(scripted(project))


def test_an_engine_that_was_never_used_closes(no_leaks, qtbot):
    engine = Engine()
    done(qtbot, engine.closed, engine.close)


@pytest.mark.parametrize("work", ["spin", "modules"], ids=["computing", "idle"])
def test_the_engine_ends_with_the_program(work, qtbot):
    program = f"""
import sys, threading
from rddg_desktop.worker.driver import Driver, Task
from rddg_desktop.worker.messages import Finished, Reported
from tests.worker.jobs import Call, {work}
expected = Reported if {work!r} == "spin" else Finished
driver = Driver(lambda message: isinstance(message, expected) and print(driver._child.process.pid, flush=True))
driver.start(Task(lambda: Call({work})))
threading.Event().wait()
"""
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE) as parent:
        process = psutil.Process(int(parent.stdout.readline()))
        assert process.ppid() == parent.pid
        parent.kill()
    # Whoever inherits the process may be in no hurry to bury it.
    qtbot.waitUntil(lambda: not process.is_running() or process.status() == psutil.STATUS_ZOMBIE, timeout=PATIENCE)


# What is kept apart


def test_the_window_loads_no_torch_and_no_llama_cpp_and_the_engine_no_qt(tmp_path, frame):
    program = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
import rddg_desktop.evaluation.serialisation
from rddg_desktop.project.store import Project
from rddg_desktop.worker.bridge import Engine
from rddg_desktop.worker.driver import Task
from tests.worker.jobs import Call, modules
application = QCoreApplication([])
engine = Engine()
found = []

def next_one(result):
    found.append(result)
    if len(found) == 1:
        engine.start(Task(lambda: Call(modules)))
    else:
        engine.close()

engine.finished.connect(next_one)
engine.closed.connect(application.quit)
with Project.open(Path({str(tmp_path / "structure.rddg")!r})) as project:
    engine.run(project)
    application.exec()
    assert len(project.rows()) == {ROWS}
assert not {{"torch", "llama_cpp", "openai", "sklearn"}} & set(sys.modules), "in the window"
assert not any(name.startswith("PySide6") for name in found[1]), "in the engine"
"""
    plan = prepare(frame, settings(method=Method.STRUCTURE))
    Project.create(tmp_path / "structure.rddg", frame, "patients.csv", plan, RECORD).close()
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, timeout=PATIENCE / 1000)


def test_a_task_that_cannot_be_done_is_told_of_in_its_own_words(engine, qtbot):
    error = done(qtbot, engine.failed, lambda: engine.start(Task(lambda: Call(refuse))))
    assert type(error) is TableError
    assert (error.what, error.meaning, error.remedy) == ("What.", "Meaning.", "Remedy.")
    assert done(qtbot, engine.finished, lambda: engine.start(Task(lambda: Call(os.getpid)))) == child().pid


def test_a_defect_is_told_of_without_its_words(engine, qtbot, capfd):
    defect = done(qtbot, engine.broken, lambda: engine.start(Task(lambda: Call(fail))))
    assert defect.kind == "ValueError"
    assert defect.places[-1].startswith("jobs.py, line ")
    assert defect.places[-1].endswith(", in fail")
    assert SECRET not in repr(defect)
    assert SECRET not in "".join(capfd.readouterr())


def test_what_fails_before_the_engine_is_asked_ends_the_task_too(engine, qtbot, project):
    defect = done(qtbot, engine.broken, lambda: engine.start(Task(fail)))
    assert defect.kind == "ValueError"
    assert SECRET not in repr(defect)
    error = done(qtbot, engine.failed, lambda: engine.judge(project))
    assert "no rows yet" in error.what


@pytest.mark.parametrize(
    "error",
    [
        TableError("What.", "Meaning.", "Remedy."),
        CancelledError(),
        NetworkClosedError("api.example.org", "a preview"),
        RuleError("a > b", 2, Phrase("{column} ends here", column="b")),
        LockedError("What.", "Meaning.", "Remedy."),
        EngineDiedError(-9),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_are_carried_to_another_process_whole(error):
    carried = pickle.loads(pickle.dumps(error))
    assert type(carried) is type(error)
    assert told(carried) == told(error)
    assert str(carried) == str(error)


def told(error):
    """What an error holds, as it is told."""
    return {
        name: tuple(map(str, value)) if isinstance(value, tuple) else str(value) for name, value in vars(error).items()
    }


# Recording that fails


def test_a_full_disk_stops_the_run_and_the_process_and_loses_nothing(engine, qtbot, project, undisturbed):
    project._connection.execute(f"PRAGMA max_page_count = {project.path.stat().st_size // 4096 + 4}")
    events = heard(engine.happened)
    error = done(qtbot, engine.failed, lambda: engine.start(scripted(project)))
    assert type(error) is StoppedError
    assert "disk" in error.what
    assert not any(isinstance(event, RunDone) for event in events)
    assert len(project.state().batches) == sum(isinstance(event, BatchDone) for event in events)
    assert children() == []
    project._connection.execute("PRAGMA max_page_count = 1000000")
    done(qtbot, engine.finished, lambda: engine.start(scripted(project)))
    assert exported(project) == undisturbed


# Models on the network


@pytest.fixture
def server():
    """A server whose model answers with rows like those it was shown."""

    def behave(exchange):
        known.append(len(server.requests) <= len(open_projects[0].requests()))
        text = exchange.body["messages"][-1]["content"]
        answering(answer(Request(text, 1000, 1.0, exchange.body["seed"])), usage=(100, 20))(exchange)

    known, open_projects = [], []
    with serving(behave) as server:
        server.known, server.open_projects = known, open_projects
        yield server


@pytest.fixture
def on_the_network(server, frame, tmp_path, monkeypatch):
    """A new project whose model is at that server."""
    monkeypatch.setenv("RDDG_API_KEY", "sk-Quibblewort0123456789")
    endpoint = Endpoint(server.url, MODEL, requests_at_once=2)
    record = ModelRecord(MODEL, "", f"{server.url} {MODEL}", 1, endpoint.context_tokens, endpoint=endpoint.to_json())
    plan = prepare(frame, settings(batches_at_once=2))
    with Project.create(tmp_path / "network.rddg", frame, "patients.csv", plan, record) as project:
        server.open_projects.append(project)
        yield project


def test_a_closed_network_is_told_of_with_a_preview_and_once_opened_every_request_is_recorded_first(
    engine, qtbot, server, on_the_network
):
    closed = done(qtbot, engine.failed, lambda: engine.run(on_the_network))
    assert type(closed) is NetworkClosedError
    assert closed.host == server.host
    assert "Marker" in closed.preview
    assert server.requests == []
    assert on_the_network.requests() == ()

    on_the_network.change_permission(on_the_network.permission_for(server.host))
    done(qtbot, engine.finished, lambda: engine.run(on_the_network))
    assert len(on_the_network.rows()) == ROWS
    assert [action for _, action, _ in on_the_network.audit_trail()].count("resumed") == 1
    assert server.known
    assert all(server.known)
    requests = on_the_network.requests()
    assert len(requests) == len(server.requests)
    assert {one.status for one in requests} == {200}
    assert on_the_network.spent().requests == len(requests)
    assert on_the_network.spent().prompt_tokens == 100 * len(requests)


def test_a_request_that_cannot_be_recorded_is_not_sent(engine, qtbot, server, on_the_network):
    on_the_network.change_permission(on_the_network.permission_for(server.host))

    def record_request(_event):
        raise StoppedError("The disk is full.", "Meaning.", "Remedy.")

    on_the_network.record_request = record_request
    error = done(qtbot, engine.failed, lambda: engine.run(on_the_network))
    assert error.what == "The disk is full."
    assert server.requests == []


# Other tasks


def test_the_rows_of_a_project_are_judged_and_the_judgement_is_kept(engine, qtbot, structure):
    done(qtbot, engine.finished, lambda: engine.run(structure))
    reports = heard(engine.progressed)
    judgement = done(qtbot, engine.finished, lambda: engine.judge(structure, quick=True, quasi_identifiers=("Age",)))
    assert judgement.is_quick
    assert judgement.judged[0].rows == structure.judgement().judged[0].rows
    assert {report.stage for report in reports} >= {"classifiers", "intervals"}
    action, detail = structure.audit_trail()[-1][1:]
    assert (action, detail["rows"], detail["quasi_identifiers"]) == ("evaluated", ROWS, ["Age"])


def test_a_file_that_is_no_model_is_refused(engine, qtbot, tmp_path):
    path = tmp_path / "model.gguf"
    path.write_bytes(b"no model")
    error = done(qtbot, engine.failed, lambda: engine.try_out(LocalModel(str(path))))
    assert isinstance(error, ModelError)
    error = done(qtbot, engine.failed, lambda: engine.try_out(LocalModel(str(tmp_path / "nowhere.gguf"))))
    assert "nowhere.gguf" in error.what


@pytest.mark.model
def test_the_embedded_model_is_tried_out_and_writes_a_project_s_rows(engine, qtbot, frame, tmp_path):
    trial = done(qtbot, engine.finished, lambda: engine.try_out(LocalModel(threads=2, context_tokens=4096)))
    path = embedded_model_path()
    assert trial.record == ModelRecord(path.stem, "", file_sha256(path), 2, 4096)
    assert trial.tokens_per_second > 0

    plan = prepare(frame, settings(rows=4, method=Method.EPIC))
    with Project.create(tmp_path / "one.rddg", frame, "patients.csv", plan, trial.record) as one:
        shutil.copy(one.path, tmp_path / "other.rddg")
        done(qtbot, engine.finished, lambda: engine.run(one))
        rows = exported(one)
    with (
        Project.open(tmp_path / "other.rddg") as other,
        closing(LocalModel(threads=2, context_tokens=4096).open(None)) as source,
    ):
        for _ in other.record(synthesis.run(other.plan(), source, other.state())):
            pass
        assert exported(other) == rows

    # torch and llama.cpp, in one process.
    plan = prepare(frame, settings(use_core_set=True))
    with Project.create(tmp_path / "both.rddg", frame, "patients.csv", plan, trial.record) as both:
        events = heard(engine.happened)
        engine.run(both)
        qtbot.waitUntil(lambda: any(isinstance(event, CoreSetDone) for event in events), timeout=PATIENCE)
        done(qtbot, engine.stopped, engine.stop)
        assert both.state().core_set is not None

    wrong = tmp_path / "wrong.rddg"
    record = ModelRecord("another", "", "0" * 64, 2, 4096)
    with Project.create(wrong, frame, "patients.csv", plan, record) as project:
        error = done(qtbot, engine.failed, lambda: engine.run(project))
        assert "another model file" in error.what
