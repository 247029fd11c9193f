"""Rows grown cell by cell from one prompt, and known rows read the same way."""

from collections import Counter
from decimal import Decimal
from itertools import product

import numpy as np
import pytest
from scipy.special import log_softmax, softmax
from scipy.stats import chi2

from rddg_desktop.engine.codec import CsvCodec
from rddg_desktop.engine.decoder import LEAST_PROBABILITY, Decoder, Ending, KnownRows, Untilted
from rddg_desktop.engine.levels import Levels
from rddg_desktop.engine.schema import infer
from rddg_desktop.engine.writers import CodeCell, CompactWriter, CsvWriter
from rddg_desktop.llm.cells import Vocabulary
from rddg_desktop.llm.protocol import Feed, Number
from tests.logits import SINGLE_DIGITS, ScriptedModel, everything, flat, random_logits

HEAD, BODY = [5, 6, 7], [8, 9]
#: Tokens that serve as codes.
CODES = [token for token, piece in SINGLE_DIGITS.items() if len(piece) == 3]


class CodeRows:
    """Rows of codes: a writer without a table.

    Args:
        cells: Per column the code of each level; the same for every class.
        openings: What the rows of each class begin with.
    """

    def __init__(self, cells, openings=((CODES[-1],), (CODES[-2], CODES[-3]))):
        self._cells = [CodeCell(codes) for codes in cells]
        self._openings = openings
        self.counts = [len(codes) for codes in cells]
        self.codes = cells
        self.row_tokens = max(map(len, openings)) + sum(max(map(len, codes)) for codes in cells)

    def opening(self, class_number):
        return self._openings[class_number]

    def cells(self, class_number):
        del class_number
        return self._cells


def single(*counts):
    """Columns of one-token codes."""
    supply = iter(CODES)
    return CodeRows([[(next(supply),) for _ in range(count)] for count in counts])


def paired():
    """A column of two-token codes between two of one token; its nine levels share three first tokens unevenly."""
    firsts, seconds = CODES[10:13], CODES[20:25]
    codes = (
        [(firsts[0], two) for two in seconds] + [(firsts[1], two) for two in seconds[:3]] + [(firsts[2], seconds[0])]
    )
    return CodeRows([[(CODES[0],), (CODES[1],)], codes, [(CODES[2],), (CODES[3],), (CODES[4],)]])


class Tilted:
    """A calibration made up: α per column, and scores that depend on class and earlier levels."""

    def __init__(self, alphas, counts, seed=0):
        self._alphas = alphas
        draw = np.random.default_rng(seed)
        self.of_class = [draw.normal(0, 1, (2, count)) for count in counts]
        self.of_before = [draw.normal(0, 1, (20, count)) for count in counts]

    def alpha(self, column):
        return self._alphas[column]

    def consults(self, column):
        return self._alphas[column] > 0

    def scores(self, column, classes, earlier):
        assert earlier.shape[0] == len(classes)
        assert earlier.shape[1] >= column
        result = self.of_class[column][classes]
        return result + self.of_before[column][earlier[:, column - 1]] if column else result


def finished(steps):
    """What a generator returns, and what it yielded."""
    yielded = []
    while True:
        try:
            yielded.append(next(steps))
        except StopIteration as stop:
            return stop.value, yielded


def written(model, writer, classes, tilt=None, seed=0, temperature=1.0):
    decoder = Decoder(model, writer, writer.counts, temperature)
    return finished(decoder.write(HEAD, BODY, np.asarray(classes), tilt or Untilted(), seed))[0]


def forced(model, writer, classes, levels, texts=None):
    decoder = Decoder(model, writer, writer.counts)
    texts = texts or [[""] * len(writer.counts)] * len(classes)
    return finished(decoder.force(HEAD, BODY, KnownRows(np.asarray(classes), np.asarray(levels), texts)))[0]


def tokens_read(writer, class_number, levels):
    """Everything read before the cell behind these levels begins."""
    tokens = (*HEAD, *BODY, *writer.opening(class_number))
    for column, level in enumerate(levels):
        tokens += tuple(writer.codes[column][level])
    return tokens


def row_probabilities(writer, script, class_number, tilt, temperature=1.0):
    """Probability of every row: the definition, for one-token codes, level by level."""
    result = {}
    for levels in product(*(range(count) for count in writer.counts)):
        log_p = 0.0
        for column, level in enumerate(levels):
            legal = np.array([code[0] for code in writer.codes[column]])
            logits = script(tokens_read(writer, class_number, levels[:column]), legal).astype(np.float32)
            model = log_softmax(logits.astype(float) / temperature)
            before = np.array([levels[:column]], dtype=np.int64).reshape(1, column)
            phi = tilt.scores(column, np.array([class_number]), before)[0]
            log_p += log_softmax(tilt.alpha(column) * model + phi)[level]
        result[levels] = np.exp(log_p)
    assert sum(result.values()) == pytest.approx(1)
    return result


def misfit(found, expected):
    """Pearson's statistic as a share of what it is in one of a thousand samples."""
    total = sum(found.values())
    assert set(found) <= set(expected)
    statistic = sum((found[key] - total * share) ** 2 / (total * share) for key, share in expected.items())
    return statistic / chi2.ppf(0.999, len(expected) - 1)


def rows_of(result):
    return Counter(map(tuple, result.levels.tolist()))


# What rows are drawn from


@pytest.mark.parametrize("temperature", [1.0, 0.6])
def test_untilted_rows_follow_the_distribution_of_the_model_itself(temperature):
    script, writer = random_logits(1), single(3, 4, 2)
    result = written(ScriptedModel(SINGLE_DIGITS, script), writer, [0] * 4000, temperature=temperature)
    expected = row_probabilities(writer, script, 0, Untilted(), temperature)
    assert misfit(rows_of(result), expected) < 1
    # And it is another one than that of the other class, or of the wrong temperature: the test can tell.
    assert misfit(rows_of(result), row_probabilities(writer, script, 1, Untilted(), temperature)) > 1
    assert misfit(rows_of(result), row_probabilities(writer, script, 0, Untilted(), 1.6 - temperature)) > 1


def test_untilted_codes_of_two_tokens_follow_the_model_token_by_token():
    script, writer = random_logits(2), paired()
    result = written(ScriptedModel(SINGLE_DIGITS, script), writer, [1] * 4000)
    expected = {}
    for first, code in product(range(2), writer.codes[1]):
        p = 1.0
        read = tokens_read(writer, 1, ())
        for token, legal in (
            (writer.codes[0][first][0], [one[0] for one in writer.codes[0]]),
            (code[0], sorted({one[0] for one in writer.codes[1]})),
            (code[1], sorted({one[1] for one in writer.codes[1] if one[0] == code[0]})),
        ):
            p *= softmax(script(read, np.array(legal)))[legal.index(token)]
            read += (token,)
        expected[first, writer.codes[1].index(code)] = p
    assert sum(expected.values()) == pytest.approx(1)
    assert misfit(Counter(map(tuple, result.levels[:, :2].tolist())), expected) < 1


@pytest.mark.parametrize("alphas", [(0.7, 1.0, 0.4), (0.0, 0.3, 1.2)])
def test_calibrated_rows_follow_the_definition(alphas):
    script, writer = random_logits(3), single(3, 4, 2)
    tilt = Tilted(alphas, writer.counts)
    result = written(ScriptedModel(SINGLE_DIGITS, script), writer, [1] * 4000, tilt)
    assert misfit(rows_of(result), row_probabilities(writer, script, 1, tilt)) < 1
    assert misfit(rows_of(result), row_probabilities(writer, script, 1, Untilted())) > 1


def test_without_belief_the_model_is_not_asked_and_the_rows_are_the_structure_exactly():
    writer = single(3, 4, 2)
    tilt = Tilted((0.0, 0.0, 0.0), writer.counts)
    model = ScriptedModel(SINGLE_DIGITS, random_logits(4))
    result = written(model, writer, [0] * 4000, tilt)
    assert model.tokens_advanced == 0
    assert misfit(rows_of(result), row_probabilities(writer, flat, 0, tilt)) < 1


def test_without_belief_codes_of_two_tokens_are_the_structure_exactly():
    """The tilt of a first token is that of all levels behind it: as if there were one token per level."""
    writer = paired()
    tilt = Tilted((0.0, 0.0, 0.0), writer.counts, seed=1)
    result = written(ScriptedModel(SINGLE_DIGITS, flat), writer, [0] * 4000, tilt)
    expected = {}
    for levels in product(range(2), range(9), range(3)):
        shares = []
        for column, level in enumerate(levels):
            before = np.array([levels[:column]], dtype=np.int64).reshape(1, column)
            shares.append(softmax(tilt.scores(column, np.zeros(1, dtype=np.int64), before)[0])[level])
        expected[levels] = np.prod(shares)
    assert misfit(rows_of(result), expected) < 1


def test_columns_do_not_follow_each_other_where_nothing_relates_them():
    """Draws are spread evenly over rows that are alike; the same order in two columns would relate them."""
    writer = single(4, 4, 4)
    statistics, freedom = 0.0, 0
    for alpha in (0.0, 1.0):
        tilt = Tilted((alpha,) * 3, writer.counts)
        tilt.of_before = [np.zeros((20, 4))] * 3
        for seed in range(20):
            result = written(ScriptedModel(SINGLE_DIGITS, flat), writer, np.arange(200) % 2, tilt, seed)
            for class_number in range(2):
                rows = result.levels[class_number::2]
                for a, b in ((0, 1), (0, 2), (1, 2)):
                    counts = np.zeros((4, 4))
                    np.add.at(counts, (rows[:, a], rows[:, b]), 1)
                    expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
                    statistics += ((counts - expected) ** 2 / np.maximum(expected, 1e-9)).sum()
                    freedom += 9
    assert statistics < chi2.ppf(0.999, freedom)


def test_columns_of_rows_that_have_all_parted_do_not_follow_each_other():
    """A row each stands alone behind the first column; in one order for two columns they would be drawn alike."""
    writer = single(80, 4, 4)
    tilt = Tilted((0.0,) * 3, writer.counts)
    tilt.of_class = [np.zeros((2, count)) for count in writer.counts]
    tilt.of_before = [np.zeros((80, count)) for count in writer.counts]
    statistics = 0.0
    for seed in range(30):
        rows = written(ScriptedModel(SINGLE_DIGITS, flat), writer, [0] * 100, tilt, seed).levels
        counts = np.zeros((4, 4))
        np.add.at(counts, (rows[:, 1], rows[:, 2]), 1)
        statistics += ((counts - 100 / 16) ** 2 / (100 / 16)).sum()
    assert statistics < chi2.ppf(0.999, 30 * 9)


def test_rows_that_begin_alike_share_the_levels_out_more_evenly_than_chance():
    writer = single(4)
    script = random_logits(5)
    p = np.array(list(row_probabilities(writer, script, 0, Untilted()).values()))
    counts = []
    for seed in range(200):
        result = written(ScriptedModel(SINGLE_DIGITS, script), writer, [0] * 100, seed=seed)
        counts.append(np.bincount(result.levels[:, 0], minlength=4))
    assert np.all(np.var(counts, axis=0) < 0.3 * 100 * p * (1 - p))
    np.testing.assert_allclose(np.mean(counts, axis=0), 100 * p, atol=0.4)


# Numbers and texts


def mixed_writer(kind, model, **keywords):
    frame = everything(80, seed=1)
    schema = infer(frame, target="y")
    schema = schema.fitted_to(schema.typed(frame))
    typed = schema.typed(frame)
    levels = Levels(schema, typed)
    codec = CsvCodec(schema, 0, random_words=False, features=[one.column for one in levels.columns])
    if kind == "csv":
        writer = CsvWriter(codec, levels, model, typed)
    else:
        writer = CompactWriter(levels, model, 0, digits=kind == "digits")
    writer.counts = levels.counts
    return writer, levels, typed


def test_untilted_numbers_follow_the_model_among_the_legal_tokens():
    script = random_logits(6)
    model = ScriptedModel(SINGLE_DIGITS, script)
    writer, levels, _ = mixed_writer("digits", model)
    place = [one.column.name for one in levels.columns].index("age")

    class OneCell:
        row_tokens = 6
        counts = (levels.counts[place],)

        def opening(self, class_number):
            return writer.opening(class_number)

        def cells(self, class_number):
            return [writer.cells(class_number)[place]]

    result = written(model, OneCell(), [0] * 6000)
    vocabulary, column = Vocabulary(SINGLE_DIGITS), levels.columns[place].column
    form = Number(Decimal(int(column.minimum)), Decimal(int(column.maximum)), 0, ("NA",))
    expected: Counter[str] = Counter()
    open_cells = [(b"", (*HEAD, *BODY, *writer.opening(0)), 1.0)]
    while open_cells:
        prefix, read, p = open_cells.pop()
        tokens, pieces = vocabulary.legal(form, prefix, b",")
        shares = softmax(script(read, tokens)) if len(tokens) > 1 else [1.0]
        for token, piece, share in zip(tokens, pieces, shares, strict=True):
            if piece == b",":
                expected[prefix.decode()] += p * share
            else:
                open_cells.append((prefix + piece, (*read, int(token)), p * share))
    assert sum(expected.values()) == pytest.approx(1)
    assert len(expected) > 50
    assert misfit(Counter(texts[0] for texts in result.texts), expected) < 1


@pytest.mark.parametrize("kind", ["digits", "csv"])
def test_without_belief_written_cells_have_the_levels_of_the_structure(kind):
    """Up to the share that unusual ways of writing have."""
    model = ScriptedModel(SINGLE_DIGITS, flat)
    writer, levels, _ = mixed_writer(kind, model)
    tilt = Tilted((0.0,) * len(levels.counts), levels.counts)
    tilt.of_before = [np.zeros((20, count)) for count in levels.counts]
    classes = np.arange(1600) % 2
    result = written(model, writer, classes, tilt)
    assert model.tokens_advanced == 0
    for place, one in enumerate(levels.columns):
        for class_number in range(2):
            found = np.bincount(result.levels[classes == class_number, place], minlength=one.count) / 800
            expected = softmax(tilt.of_class[place][class_number])
            assert np.abs(found - expected).sum() / 2 < 0.06, one.column.name


# Reading known rows


def naive_offsets(model_script, cells, opening, known, counts):
    """Row by row, cell by cell, token by token: what the decoder computes for many rows at once."""
    read = (*HEAD, *BODY, *opening)
    result = []
    for cell, (level, text), count in zip(cells, known, counts, strict=True):
        point, begun = cell.start, 1.0
        offsets = np.zeros(count)
        for token in cell.tokens_of(level, text):
            alternatives = cell.alternatives(point)
            p = np.ones(1)
            if len(alternatives.tokens) > 1:
                p = softmax(model_script(read, alternatives.tokens).astype(np.float32).astype(float))
            taken = alternatives.tokens.tolist().index(token)
            for place, masses in enumerate(alternatives.masses):
                if place != taken:
                    offsets += begun * p[place] * masses / masses.sum()
            begun *= p[taken]
            point = alternatives.points[taken]
            read += (token,)
        assert isinstance(point, Ending)
        assert (point.level, point.text) == (level, text)
        offsets[level] += begun
        logs = np.log(np.maximum(offsets, LEAST_PROBABILITY))
        result.append(logs - np.log(np.exp(logs).sum()))
    return result


def test_forced_rows_of_one_token_per_level_have_the_log_probabilities_of_the_model():
    script, writer = random_logits(7), single(3, 4, 2)
    levels = np.random.default_rng(0).integers(0, [3, 4, 2], (30, 3))
    classes = np.arange(30) % 2
    result = forced(ScriptedModel(SINGLE_DIGITS, script), writer, classes, levels)
    np.testing.assert_array_equal(result.levels, levels)
    for row, column in product(range(30), range(3)):
        legal = np.array([code[0] for code in writer.codes[column]])
        expected = log_softmax(script(tokens_read(writer, classes[row], levels[row, :column]), legal))
        np.testing.assert_allclose(result.offsets[column][row], expected, atol=1e-5)


def test_forced_codes_of_two_tokens_equal_a_plain_evaluation():
    script, writer = random_logits(8), paired()
    levels = np.array(list(product(range(2), range(9), range(3))))
    result = forced(ScriptedModel(SINGLE_DIGITS, script, parallel_sequences=7), writer, [0] * len(levels), levels)
    for row, known in enumerate(levels):
        expected = naive_offsets(
            script, writer.cells(0), writer.opening(0), [(level, "") for level in known], writer.counts
        )
        for column, offsets in enumerate(expected):
            np.testing.assert_allclose(result.offsets[column][row], offsets, atol=1e-5)
            assert np.exp(result.offsets[column][row]).sum() == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("kind", ["compact", "digits", "csv"])
def test_forced_rows_of_a_table_equal_a_plain_evaluation(kind):
    script = random_logits(9, 0.5)
    model = ScriptedModel(SINGLE_DIGITS, script)
    writer, levels, typed = mixed_writer(kind, model)
    rows = writer.known(typed.iloc[:20])
    decoder = Decoder(model, writer, levels.counts)
    result, counts = finished(decoder.force(HEAD, BODY, rows))
    assert sorted(counts) == counts
    assert counts[-1] == 20
    if kind == "digits":
        # Three digits can stand for numbers on both sides of a cut.
        assert (np.abs(result.levels - rows.levels) <= 1).all()
        assert (result.levels == rows.levels).mean() > 0.9
    else:
        np.testing.assert_array_equal(result.levels, rows.levels)
    assert [list(texts) for texts in result.texts] == [list(texts) for texts in rows.texts]
    for row, class_number in enumerate(rows.classes):
        known = list(zip(result.levels[row], rows.texts[row], strict=True))
        expected = naive_offsets(script, writer.cells(class_number), writer.opening(class_number), known, levels.counts)
        for column, offsets in enumerate(expected):
            np.testing.assert_allclose(result.offsets[column][row], offsets, atol=1e-4)


def test_what_is_written_and_then_read_has_the_same_log_probabilities():
    script, writer = random_logits(10), paired()
    classes = np.arange(40) % 2
    result = written(ScriptedModel(SINGLE_DIGITS, script), writer, classes)
    again = forced(ScriptedModel(SINGLE_DIGITS, script), writer, classes, result.levels)
    for one, other in zip(result.offsets, again.offsets, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)


# What it costs


def test_beginnings_that_rows_share_are_read_once_and_ends_not_at_all():
    writer = single(3, 4, 2)
    levels = np.random.default_rng(1).integers(0, [3, 4, 2], (50, 3))
    classes = np.arange(50) % 2
    model = ScriptedModel(SINGLE_DIGITS, flat)
    forced(model, writer, classes, levels)
    beginnings = {
        tokens_read(writer, class_number, row[:column])[:length]
        for class_number, row in zip(classes, levels, strict=True)
        for column in range(3)
        for length in range(len(HEAD + BODY) + 1, len(tokens_read(writer, class_number, row[:column])) + 1)
    }
    assert model.tokens_advanced == len(beginnings)


def test_rows_that_are_all_alike_cost_as_much_as_one():
    writer = single(3, 4, 2)
    model = ScriptedModel(SINGLE_DIGITS, flat)
    forced(model, writer, [0] * 60, [[1, 2, 0]] * 60)
    assert model.tokens_advanced == 3
    assert model.steps == 3
    assert model.most_sequences == 1


def test_rows_of_a_class_are_written_together():
    model = ScriptedModel(SINGLE_DIGITS, flat, parallel_sequences=10)
    written(model, single(3), np.arange(20) % 2)
    assert model.tokens_advanced == 1 + 2


def test_the_model_is_asked_where_its_opinion_is_wanted_though_it_does_not_count():
    writer, script = single(3, 4), random_logits(16)
    tilt = Tilted((0.0, 0.0), writer.counts)
    tilt.consults = lambda column: True
    model = ScriptedModel(SINGLE_DIGITS, script)
    result = written(model, writer, [0] * 50, tilt)
    assert model.tokens_advanced > 0
    again = forced(ScriptedModel(SINGLE_DIGITS, script), writer, [0] * 50, result.levels)
    for one, other in zip(result.offsets, again.offsets, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)


def test_tokens_without_an_alternative_are_read_along_with_the_next_and_not_asked_about():
    first, *codes = CODES[:6]
    # Five levels whose codes begin alike, a column of one level, and a choice.
    writer = CodeRows([[(first, code) for code in codes], [(CODES[7],)], [(CODES[8],), (CODES[9],)]])
    model = ScriptedModel(SINGLE_DIGITS, flat)
    written(model, writer, [0] * 30)
    assert model.steps == 2
    assert model.tokens_advanced == 2 + 5 * 2
    assert {len(row) for row in model.rows_read} == {2, 4}


def test_the_head_of_the_prompt_is_not_read_again():
    model, writer = ScriptedModel(SINGLE_DIGITS, flat), single(2, 2)
    written(model, writer, [0, 1])
    written(model, writer, [0, 1])
    assert model.prompt_tokens_read == len(HEAD) + 2 * len(BODY)


# Order, seeds, limits


def test_equal_seeds_give_equal_rows_and_others_others():
    writer, tilt = paired(), Tilted((0.8, 0.5, 1.0), paired().counts)
    model = ScriptedModel(SINGLE_DIGITS, random_logits(11))
    classes = np.arange(60) % 2
    first = written(model, writer, classes, tilt, seed=4)
    written(model, writer, classes[:7], seed=9)
    again = written(model, writer, classes, tilt, seed=4)
    np.testing.assert_array_equal(first.levels, again.levels)
    for one, other in zip(first.offsets, again.offsets, strict=True):
        np.testing.assert_array_equal(one, other)
    assert (written(model, writer, classes, tilt, seed=5).levels != first.levels).any()


def classes_told(read, wanted):
    """Likes the first code where the row opened as class 0, the last where it opened as class 1."""
    return np.linspace(0, 60 if CODES[-2] in read else -60, len(wanted))


@pytest.mark.parametrize("parallel", [100, 3])
def test_rows_begin_with_their_class_and_come_back_in_the_order_asked_for(parallel):
    writer = single(3, 4)
    model = ScriptedModel(SINGLE_DIGITS, classes_told, parallel_sequences=parallel)
    classes = np.random.default_rng(2).integers(0, 2, 50)
    result = written(model, writer, classes)
    np.testing.assert_array_equal(result.levels, np.where(classes[:, None] == 1, [2, 3], [0, 0]))
    openings = tuple(map(tuple, (writer.opening(0), writer.opening(1))))
    for read in model.rows_read:
        assert read[: len(openings[0])] == openings[0] or read[: len(openings[1])] == openings[1]


def test_more_rows_than_sequences_are_written_group_after_group():
    writer = single(3, 4, 2)
    model = ScriptedModel(SINGLE_DIGITS, random_logits(12), parallel_sequences=3)
    decoder = Decoder(model, writer, writer.counts)
    result, counts = finished(decoder.write(HEAD, BODY, np.arange(20) % 2, Untilted(), 0))
    assert model.most_sequences <= 3
    assert result.levels.shape == (20, 3)
    assert counts == sorted(counts)
    assert counts[-1] == 20
    assert len(set(counts)) >= 7
    assert not model.sequences


@pytest.mark.parametrize("room", [6, 17, 40, 90])
def test_no_more_rows_at_a_time_than_the_context_holds(room):
    """The scripted model fails, as llama.cpp does, when its context is full."""
    writer = single(5, 5, 5, 5)
    assert writer.row_tokens == 6
    model = ScriptedModel(SINGLE_DIGITS, random_logits(13, 0.1), context_tokens=len(HEAD + BODY) + room)
    result = written(model, writer, [1] * 60)
    assert len(result.levels) == 60
    assert model.most_sequences == room // 6
    assert model.most_places_used <= len(HEAD + BODY) + room


@pytest.mark.parametrize("kind", ["write", "force"])
def test_a_walk_can_be_left_at_any_step_and_the_next_one_is_as_if_nothing_had_been(kind):
    writer = paired()
    classes = np.arange(12) % 2
    undisturbed = written(ScriptedModel(SINGLE_DIGITS, random_logits(14)), writer, classes, seed=3)
    model = ScriptedModel(SINGLE_DIGITS, random_logits(14), parallel_sequences=5)
    decoder = Decoder(model, writer, writer.counts)
    expected = written(ScriptedModel(SINGLE_DIGITS, random_logits(14), parallel_sequences=5), writer, classes, seed=3)
    assert undisturbed.levels.shape == expected.levels.shape

    def begun():
        if kind == "write":
            return decoder.write(HEAD, BODY, classes, Untilted(), 8)
        return decoder.force(HEAD, BODY, KnownRows(classes, undisturbed.levels, [[""] * 3] * 12))

    steps = len(finished(begun())[1])
    assert steps > 10
    for taken in range(steps):
        left = begun()
        for _ in range(taken):
            next(left)
        left.close()
        result = finished(decoder.write(HEAD, BODY, classes, Untilted(), 3))[0]
        np.testing.assert_array_equal(result.levels, expected.levels)


def test_between_two_answers_lies_one_step_of_the_model_at_most():
    """Whoever wants to stop waits for one step."""
    writer = paired()
    model = ScriptedModel(SINGLE_DIGITS, random_logits(15))
    before = 0
    for _ in Decoder(model, writer, writer.counts).write(HEAD, BODY, np.arange(100) % 2, Untilted(), 0):
        assert model.steps - before <= 1
        before = model.steps
    assert model.steps >= 4


def test_no_rows_are_none():
    result = written(ScriptedModel(SINGLE_DIGITS, flat), single(2, 3), np.zeros(0, dtype=np.int64))
    assert result.levels.shape == (0, 2)
    assert result.texts == []


def test_a_level_that_the_model_all_but_excludes_keeps_a_finite_log_probability():
    def sure(read, wanted):
        del read
        return np.where(np.arange(len(wanted)) == 0, 500.0, -500.0)

    writer = single(3, 3)
    result = forced(ScriptedModel(SINGLE_DIGITS, sure), writer, [0, 0], [[0, 0], [2, 1]])
    for offsets in result.offsets:
        assert np.isfinite(offsets).all()
        assert offsets.min() > 2 * np.log(LEAST_PROBABILITY)
    # Rows can still be calibrated away from what the model is so sure of.
    tilt = Tilted((0.01, 0.01), writer.counts)
    assert len(np.unique(written(ScriptedModel(SINGLE_DIGITS, sure), writer, [0] * 50, tilt).levels[:, 0])) == 3


# The scripted model itself


def test_the_scripted_model_refuses_misuse():
    model = ScriptedModel(SINGLE_DIGITS, flat, parallel_sequences=2)
    list(model.read(HEAD, BODY))
    start = len(HEAD + BODY)
    model.fork(0, 1)
    wrong = [
        lambda: model.fork(0, 1),
        lambda: model.fork(0, 3),
        lambda: model.fork(2, 2),
        lambda: model.drop(2),
        lambda: list(model.advance([Feed(2, start, (9,), None)])),
        lambda: list(model.advance([Feed(1, start + 1, (9,), None)])),
        lambda: list(model.advance([Feed(1, start, (), None)])),
        lambda: list(model.advance([Feed(1, start, (9,), None), Feed(1, start, (9,), None)])),
    ]
    for one in wrong:
        with pytest.raises(AssertionError):
            one()
    list(model.advance([Feed(1, start, (9, 9), None)]))
    model.fork(1, 2)
    list(model.advance([Feed(2, start + 2, (9,), None)]))
    assert model.places_used == start + 3
    model.drop(1)
    assert model.places_used == start + 3
    model.drop(2)
    assert model.places_used == start
