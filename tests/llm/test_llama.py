"""llama.cpp with the real embedded model."""

from types import SimpleNamespace

import numpy as np
import psutil
import pytest

from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.rules import grammar, parse
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema, infer
from rddg_desktop.engine.table import canonical
from rddg_desktop.errors import ModelError, SettingsError
from rddg_desktop.llm import llama
from rddg_desktop.llm.header import read_header
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.llm.memory import CHUNK_TOKENS, Device
from rddg_desktop.llm.protocol import Feed, Request
from rddg_desktop.models.embedded import embedded_model_path

pytestmark = pytest.mark.model

#: Longer than what is read in one step.
HEAD = "A table of patients. Classes: A = yes, B = no.\n" + "".join(
    f"- Rule {number}: age is below {90 - number}.\n" for number in range(30)
)
BODY = 'Rows:\nclass,age,town\nA.\nyes,40.5,Köln\nyes,61,"a, b"\nB.\nno,22,Köln\n\nclass,age,town\n'


@pytest.fixture(scope="module")
def source():
    loaded = LlamaSource(embedded_model_path(), "fingerprint", threads=2)
    yield loaded
    loaded.close()


def prompt(source, head=HEAD, body=BODY):
    return source.tokens(head, begins=True), source.tokens(body)


def read(source, head=HEAD, body=BODY):
    """Read a prompt to its end; returns its length and the number of steps."""
    head_tokens, body_tokens = prompt(source, head, body)
    steps = sum(1 for _ in source.read(head_tokens, body_tokens))
    return len(head_tokens) + len(body_tokens), steps


def advanced(source, *feeds):
    """The logits of feeds, by place, each known once."""
    logits = {}
    for step in source.advance(feeds):
        assert not step.keys() & logits.keys()
        logits |= {place: np.array(values) for place, values in step.items()}
    return logits


def everything(source):
    """All tokens that write text."""
    return np.array(sorted(source.pieces), dtype=np.int64)


def said(source, *rows, position=None, together=True):
    """The logits of all tokens behind rows, each a list of tokens, that continue the prompt."""
    if position is None:
        position, _ = read(source)
    wanted = everything(source)
    feeds = [Feed(number, position, tuple(row), wanted) for number, row in enumerate(rows, 1)]
    for feed in feeds:
        source.fork(0, feed.sequence)
    logits = advanced(source, *feeds) if together else {}
    if not together:
        for place, feed in enumerate(feeds):
            logits[place] = advanced(source, feed)[0]
    for feed in feeds:
        source.drop(feed.sequence)
    return [logits[place] for place in range(len(rows))]


def distance(one, other):
    """Total variation between what two vectors of logits say."""
    first, second = (np.exp(logits - logits.max()) for logits in (one, other))
    return float(np.abs(first / first.sum() - second / second.sum()).sum() / 2)


def alike(one, other):
    """Whether two vectors of logits say the same, but for sums in another order (on which quantised steps depend)."""
    return distance(one, other) < 0.1 and np.abs(one - other).mean() < 0.3


def rows(source, *texts):
    return [source.tokens(text) for text in texts]


# Prompts and the cache


def test_what_is_in_the_cache_is_the_same_to_the_bit_as_what_is_read_anew(source):
    row, *others = rows(source, "A.\nyes,4", "B.\nno,22,Köln", "A.\nyes,18.5,")
    fresh, *_ = said(source, row)
    _, steps = read(source)
    assert steps == 0, "the whole prompt is in the cache"
    (whole_prompt,) = said(source, row)
    said(source, *others)
    (after_other_rows,) = said(source, row)
    read(source, body="Rows:\n\n")
    _, steps = read(source)
    assert steps == 1, "the head is in the cache"
    (cached_head,) = said(source, row)
    list(source.answer(Request("Name a town.", 5, 1.0, 3, as_chat=True)))
    (after_an_answer,) = said(source, row)
    half = source.answer(Request("Name a town.", 5, 1.0, 3))
    next(half)
    half.close()
    (after_half_an_answer,) = said(source, row)
    for again in (whole_prompt, after_other_rows, cached_head, after_an_answer, after_half_an_answer):
        np.testing.assert_array_equal(again, fresh)


def test_reading_stops_between_steps_and_nothing_of_it_stays(source):
    (row,) = rows(source, "A.\nyes,4")
    other = prompt(source, HEAD.replace("Rule", "Remark"), BODY * 6)
    steps = sum(1 for _ in source.read(*other))
    assert steps >= 4
    (fresh,) = said(source, row)
    for stopped_after in range(1, steps):
        reading = source.read(*other)
        for _ in range(stopped_after):
            next(reading)
        reading.close()
        np.testing.assert_array_equal(said(source, row)[0], fresh)


def test_rows_that_stop_between_steps_leave_nothing(source):
    texts = rows(source, *(f"A.\nyes,{age}" for age in range(20, 60)))
    (fresh,) = said(source, texts[0])
    position, _ = read(source)
    for number in range(1, len(texts) + 1):
        source.fork(0, number)
    steps = source.advance([Feed(n, position, tuple(row), everything(source)) for n, row in enumerate(texts, 1)])
    next(steps)
    steps.close()
    np.testing.assert_array_equal(said(source, texts[0])[0], fresh)


# Rows side by side


def test_rows_are_judged_alike_alone_and_beside_others(source):
    texts = rows(source, *(f"{'A' if age % 2 else 'B'}.\n{'yes' if age % 2 else 'no'},{age}" for age in range(18, 58)))
    together = said(source, *texts)
    one_by_one = said(source, *texts, together=False)
    for beside, alone in zip(together, one_by_one, strict=True):
        assert alike(beside, alone)
    assert distance(together[0], together[1]) > 0.2, "different rows are judged differently"


def test_a_row_read_piece_by_piece_and_forked_is_judged_as_in_the_prompt(source):
    (row,) = rows(source, "A.\nyes,61,Köln\nyes,")
    (at_once,) = said(source, row)
    position, _ = read(source)
    wanted = everything(source)
    source.fork(0, 1)
    assert advanced(source, Feed(1, position, tuple(row[:2]), None)) == {}
    source.fork(1, 2)
    source.drop(1)
    first = advanced(source, Feed(2, position + 2, tuple(row[2:5]), wanted[:7]))
    assert first[0].shape == (7,)
    (in_pieces,) = advanced(source, Feed(2, position + 5, tuple(row[5:]), wanted)).values()
    assert alike(in_pieces, at_once)
    head, body = prompt(source)
    list(source.read(head, [*body, *row[:-1]]))
    source.fork(0, 3)
    (of_the_prompt,) = advanced(source, Feed(3, position + len(row) - 1, (row[-1],), wanted)).values()
    assert alike(of_the_prompt, at_once)


def test_only_the_wanted_logits_come_in_the_wanted_order(source):
    (row,) = rows(source, "A.\nyes,4")
    tokens = everything(source)
    logits = []
    for wanted in (tokens, tokens[[900, 5, 77]]):
        position, _ = read(source)
        for number in (1, 2):
            source.fork(0, number)
        feeds = (Feed(1, position, tuple(row), None), Feed(2, position, tuple(row), wanted))
        logits.append(advanced(source, *feeds))
    assert logits[0].keys() == logits[1].keys() == {1}
    np.testing.assert_array_equal(logits[1][1], logits[0][1][[900, 5, 77]])


def test_a_row_longer_than_a_step_is_read_in_several(source):
    (row,) = rows(source, "A.\n" + "yes,40.5,Köln\n" * 30)
    assert len(row) > CHUNK_TOKENS
    (in_steps,) = said(source, row)
    head, body = prompt(source)
    list(source.read(head, [*body, *row[:-1]]))
    position = len(head) + len(body) + len(row) - 1
    (as_a_prompt,) = said(source, row[-1:], position=position)
    assert alike(in_steps, as_a_prompt)


def test_as_many_rows_as_run_in_parallel(source):
    texts = rows(source, *(f"A.\nyes,{age}" for age in range(source.parallel_sequences)))
    logits = said(source, *texts)
    assert len(logits) == source.parallel_sequences
    assert all(np.isfinite(one).all() for one in logits)


# Answers


def test_answer_is_text_of_bounded_length_and_follows_its_seed(source):
    request = Request("List three symptoms of the flu.", 20, 0.8, 3, as_chat=True)
    answer = "".join(source.answer(request))
    assert 0 < source.count_tokens(answer) <= 22
    assert answer == "".join(source.answer(request))


def test_an_answer_tells_what_it_took_and_whether_the_model_ended_it(source):
    def heard(request):
        pieces = []
        answering = source.answer(request)
        while True:
            try:
                pieces.append(next(answering))
            except StopIteration as stop:
                return "".join(pieces), stop.value

    _, cut = heard(Request("one, two, three,", 3, 1.0, 0))
    assert (cut.prompt_tokens, cut.answer_tokens, cut.is_complete) == (
        len(source.tokens("one, two, three,", begins=True)),
        3,
        False,
    )
    ended = [heard(Request("Answer with the word yes.", 60, 0.1, seed, as_chat=True)) for seed in range(3)]
    assert any(usage.is_complete for _, usage in ended)
    for answer, usage in ended:
        assert usage.is_complete == (usage.answer_tokens < 60)
        assert usage.prompt_tokens > source.count_tokens("Answer with the word yes.")
        assert abs(usage.answer_tokens - source.count_tokens(answer)) <= 2


AWKWARD = Schema(
    (
        Column(
            "Time and place",
            ColumnType.CATEGORICAL,
            levels=('the "old" wing', "if\\then", "größe"),
            may_be_missing=True,
        ),
        Column("pH [arterial]", ColumnType.REAL, minimum=-6.8, maximum=7.9, decimals=2),
        Column("in", ColumnType.INTEGER, minimum=0, maximum=1200),
        Column("Admitted", ColumnType.DATE, minimum=18000.0, maximum=19000.0, date_format="%d.%m.%Y"),
        Column("Left", ColumnType.DATE, minimum=18000.0, maximum=19000.0, date_format="%d.%m.%Y"),
        Column("y", ColumnType.BOOLEAN, Role.TARGET, levels=("0", "1")),
    )
)
ALONE = Schema((Column("y", ColumnType.BOOLEAN, Role.TARGET, levels=("0", "1")),))


@pytest.mark.parametrize("schema", [AWKWARD, ALONE], ids=["awkward", "alone"])
def test_an_answer_kept_to_a_grammar_is_rules_and_nothing_else(source, schema):
    asked = "Write rules for this table of patients.\n"
    for seed in range(2):
        request = Request(asked, 30, 1.0, seed, as_chat=True, grammar=grammar(schema))
        answer = "".join(source.answer(request))
        lines = answer.splitlines()[: None if answer.endswith("\n") else -1]
        for line in lines:
            parse(line, schema)
        # Cut off or not, what is there begins a rule.
        assert answer.startswith(("if ", "Time and place", "[", "in", "Admitted", "Left", "y"))
        assert answer == "".join(source.answer(request))


@pytest.mark.parametrize("name", ["clinic", "real-estate"])
def test_real_tables_have_a_grammar_that_the_model_can_be_kept_to(source, name):
    example = EXAMPLES[name]
    schema = infer(canonical(example.table()), target=example.target)
    answer = "".join(source.answer(Request("Rules:\n", 30, 1.5, 0, grammar=grammar(schema))))
    assert answer
    for line in answer.splitlines()[:-1]:
        parse(line, schema)


def test_prompt_beyond_the_context_is_refused_and_the_model_goes_on(source):
    with pytest.raises(ModelError, match="does not fit"):
        next(iter(source.answer(Request("word " * 9000, 1, 1.0, 0))))
    for head, body in (("word " * 9000, ""), (HEAD, "word " * 9000)):
        with pytest.raises(ModelError, match="does not fit"):
            next(iter(source.read(*prompt(source, head, body))))
    assert "".join(source.answer(Request("Name a town.", 5, 1.0, 3)))
    assert np.isfinite(said(source, *rows(source, "A.\nyes,4"))[0]).all()


@pytest.fixture
def small():
    loaded = LlamaSource(embedded_model_path(), "fingerprint", threads=2, context_tokens=512)
    yield loaded
    loaded.close()


def test_a_context_that_rows_fill_up_is_said_and_the_model_goes_on(small):
    head = "A table of patients.\n"
    position, _ = read(small, head)
    (row,) = rows(small, "yes,40.5,Köln\n" * 8)
    (fresh,) = said(small, row, position=position)
    for number in range(1, 11):
        small.fork(0, number)
    with pytest.raises(ModelError, match="context is full") as full:
        advanced(small, *(Feed(number, position, tuple(row), None) for number in range(1, 11)))
    assert "--reference-rows" in full.value.command
    assert read(small, head)[0] == position
    np.testing.assert_array_equal(said(small, row, position=position)[0], fresh)


def test_rows_that_are_dropped_make_room(small):
    head = "A table of patients.\n"
    position, _ = read(small, head)
    (row,) = rows(small, "yes,40.5,Köln\n" * 8)
    for number in range(1, 9):
        small.fork(0, number)
        advanced(small, Feed(number, position, tuple(row), None))
        small.drop(number)


def test_the_context_fits_the_memory_that_is_free(monkeypatch):
    sizes = []
    for free in (1 << 40, 100 << 20, 1 << 20):
        monkeypatch.setattr(psutil, "virtual_memory", lambda free=free: SimpleNamespace(available=free))
        source = LlamaSource(embedded_model_path(), "fingerprint", threads=1)
        sizes.append(source.capabilities.context_tokens)
        source.close()
    largest, less, least = sizes
    assert largest > less > least >= 512


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


# Graphics cards


def test_without_a_build_for_graphics_cards_everything_stays_on_the_processor(source, monkeypatch):
    monkeypatch.setattr(llama.llama_cpp, "llama_supports_gpu_offload", lambda: False)
    loaded = LlamaSource(embedded_model_path(), "fingerprint", threads=1, context_tokens=512)
    loaded.close()
    assert loaded.gpu_layers == 0
    with pytest.raises(SettingsError, match="graphics card") as refusal:
        LlamaSource(embedded_model_path(), "fingerprint", gpu_layers=5)
    assert "--gpu-layers" in refusal.value.command
    loaded = LlamaSource(embedded_model_path(), "fingerprint", threads=1, context_tokens=512, gpu_layers=0)
    loaded.close()
    assert loaded.gpu_layers == 0


@pytest.mark.parametrize(
    ("wanted", "free", "layers"),
    [(None, 1 << 40, 31), (None, 1 << 20, 0), (None, 150_000_000, 14), (7, 0, 7), (99, 0, 31)],
)
def test_graphics_cards_take_over_what_fits_or_is_wished(wanted, free, layers, monkeypatch):
    monkeypatch.setattr(llama.llama_cpp, "llama_supports_gpu_offload", lambda: True)
    cards = tuple(Device(name, free // 2, free, shares_memory=False) for name in ("one", "two"))
    monkeypatch.setattr(llama, "graphics_cards", lambda: cards)
    assert llama._gpu_layers(read_header(embedded_model_path()), 2048, wanted) == layers
