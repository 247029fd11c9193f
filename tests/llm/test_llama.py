"""llama.cpp with the real embedded model."""

from decimal import Decimal

import pytest

from rddg_desktop.errors import ModelError
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.llm.protocol import Choice, Number, Request, RowForm, RowsRequest
from rddg_desktop.models.embedded import embedded_model_path

pytestmark = pytest.mark.model

FORM = RowForm(
    "A.\n", (Choice(("yes",)), Number(Decimal("18"), Decimal("90.5"), 1, ("NA",)), Choice(("Köln", '"a, b"')))
)
HEAD = "A table of patients. Classes: A = yes, B = no.\n"
BODY = 'Rows:\nclass,age,town\nA.\nyes,40.5,Köln\nyes,61,"a, b"\nB.\nno,22,Köln\n\nclass,age,town\n'


@pytest.fixture(scope="module")
def source():
    loaded = LlamaSource(embedded_model_path(), "fingerprint", threads=2)
    yield loaded
    loaded.close()


def written(source, request):
    rows = {}
    for finished in source.write_rows(request):
        rows |= finished
    return [rows[number] for number in range(len(request.forms))]


def test_rows_are_legal_and_differ(source):
    rows = written(source, RowsRequest(HEAD, BODY, (FORM,) * 12, 1.0, 1))
    for row in rows:
        name, age, town = row.split(",", 2)
        assert name == "yes"
        assert age == "NA" or 18 <= float(age) <= 90.5
        assert town in ("Köln", '"a, b"')
    assert len(set(rows)) > 3


def test_more_rows_than_run_in_parallel(source):
    form = RowForm("", (Choice(("x", "y")),))
    rows = written(source, RowsRequest(HEAD, "letters\nx\ny\nx\n", (form,) * 130, 1.0, 1))
    assert len(rows) == 130
    assert set(rows) == {"x", "y"}


def test_equal_requests_give_equal_rows_whatever_was_asked_before(source):
    request = RowsRequest(HEAD, BODY, (FORM,) * 3, 1.0, 7)
    fresh = written(source, request)
    with_cached_head = written(source, request)
    for _ in source.answer(Request("Name a town.", 5, 1.0, 3, as_chat=True)):
        pass
    after_something_else = written(source, request)
    half = source.write_rows(request)
    next(half)
    half.close()
    after_an_interruption = written(source, request)
    assert fresh == with_cached_head == after_something_else == after_an_interruption
    assert fresh != written(source, RowsRequest(HEAD, BODY, (FORM,) * 3, 1.0, 8))


def test_answer_is_text_of_bounded_length_and_follows_its_seed(source):
    request = Request("List three symptoms of the flu.", 20, 0.8, 3, as_chat=True)
    answer = "".join(source.answer(request))
    assert 0 < source.count_tokens(answer) <= 22
    assert answer == "".join(source.answer(request))


def test_prompt_beyond_the_context_is_refused_and_the_model_goes_on(source):
    with pytest.raises(ModelError, match="does not fit"):
        next(iter(source.answer(Request("word " * 9000, 1, 1.0, 0))))
    with pytest.raises(ModelError, match="does not fit"):
        next(iter(source.write_rows(RowsRequest("", "word " * 9000, (FORM,), 1.0, 0))))
    assert written(source, RowsRequest(HEAD, BODY, (FORM,), 1.0, 1))


@pytest.mark.parametrize("size", [0, 3, 4, 100, 5000, 1_000_000, 50_000_000])
def test_truncated_model_files_are_refused(tmp_path, size):
    path = tmp_path / "truncated.gguf"
    with embedded_model_path().open("rb") as whole:
        path.write_bytes(whole.read(size))
    with pytest.raises(ModelError) as refusal:
        LlamaSource(path, "fingerprint")
    assert "truncated.gguf" in refusal.value.what


def test_missing_and_foreign_files_are_refused(tmp_path):
    foreign = tmp_path / "model.gguf"
    foreign.write_bytes(b"PK\x03\x04 not a model")
    for path in (foreign, tmp_path / "absent.gguf", tmp_path):
        with pytest.raises(ModelError):
            LlamaSource(path, "fingerprint")
