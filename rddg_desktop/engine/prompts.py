"""Every word a model is sent (paper sections 3.3 and 3.4, appendix A.5; method, sections 2, 3 and 5).

Prompt 1 asks for relationships, prompt 2 for rules, prompt 3_1 for rows, and prompt 3_2 is the feedback that is put
into the next prompt 3_1. What does not fit a model's context is left out whole: descriptions first, then the last
rules, then reference rows; nothing is ever cut inside a row.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from rddg_desktop.engine.codec import CsvCodec
from rddg_desktop.engine.decoder import MAXIMUM_ROWS_TOGETHER
from rddg_desktop.engine.relations import Evidence
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.engine.schema import Column, ColumnType
from rddg_desktop.engine.writers import TableWriter
from rddg_desktop.errors import ModelError
from rddg_desktop.llm.protocol import RowSource

#: Longest answer to prompts 1 and 2. Small models repeat themselves beyond it.
MINING_ANSWER_TOKENS = 96
#: What metadata and evidence, and what the core set's rows may take of prompts 1 and 2, besides their shares of the
#: context: reading a thousand tokens takes seconds, and small models make nothing of more.
MAXIMUM_MINING_TOKENS = 700
MAXIMUM_EVIDENCE_LINES = 20
MAXIMUM_RULE_LINES = 12
MAXIMUM_LISTED_LEVELS = 40
#: Soft rules shown to a model that writes cell by cell: each line slows every cell down.
MAXIMUM_SOFT_LINES = 6

#: Shares of the context: what metadata, rules and feedback may take, what an answer may take, what core set rows may.
HEAD_SHARE = 0.4
ANSWER_SHARE = 0.45
CORE_SET_SHARE = 0.25
#: Tokens kept free for what joining texts may add, and for a model's chat format around prompts 1 and 2.
MARGIN_TOKENS = 16
CHAT_TOKENS = 64
#: Rows vary in length; an answer gets this much more room than the longest of the rows measured.
ANSWER_SLACK = 1.15
MEASURED_ROWS = 60
MAXIMUM_ROWS = 1_000_000

ROWS_TITLE = "Rows:\n"
BALANCED = "Ensure the class generation is balanced.\n"


@dataclass(frozen=True)
class GenerationPrompt:
    """Prompt 3, ready to be sent.

    Attributes:
        head: What stays the same from batch to batch: metadata, evidence, rules.
        body: What changes: feedback, and what leads up to the reference rows.
        rows: Typed frame of the reference rows it shows.
        rows_text: The reference rows, and for a model that answers in text how many rows of which class are wanted and
            the header line as the cue.
        answer_tokens: Room for the answer.
    """

    head: str
    body: str
    rows: pd.DataFrame
    rows_text: str
    answer_tokens: int

    @property
    def shown_ids(self) -> tuple[int, ...]:
        """Row numbers of the reference rows it shows."""
        return tuple(int(row) for row in self.rows.index)

    @property
    def text(self) -> str:
        """The whole prompt."""
        return self.head + self.body + self.rows_text


class PromptWriter:
    """Writes the prompts of one run for one model.

    Args:
        codec: How rows are written.
        source: The model, for its context and its tokens.
        training: Typed frame of the training rows, to learn how long a row is.
        writer: How rows are written for a source that gives logits; None for one that answers in text.

    Raises:
        ModelError: The context cannot hold one row of each class and an answer of one row.
    """

    def __init__(
        self, codec: CsvCodec, source: RowSource, training: pd.DataFrame, writer: TableWriter | None = None
    ) -> None:
        self._codec = codec
        self._writer = writer
        self._schema = codec.schema
        self._source = source
        self._context = source.capabilities.context_tokens
        if writer is None:
            # Rows spread evenly over the table stand for all of it.
            step = max(1, len(training) // MEASURED_ROWS)
            self._row_tokens = max(self._cost(training.iloc[::step]))
            letters = [source.count_tokens(f"{letter}.\n") for letter in codec.letters.values()]
            self._letter_tokens = sum(letters)
            # A model may write the class's letter before every row, or answer in JSON, which names every column.
            line = self._row_tokens + max(letters)
            longest = max(
                source.count_tokens(codec.json_object(row) + ",\n") for _, row in training.iloc[::step].iterrows()
            )
            self._answer_row_tokens = max(line, longest) * ANSWER_SLACK
        else:
            self._row_tokens = writer.row_tokens
            self._letter_tokens = 0
            self._answer_row_tokens = float(writer.row_tokens)
        self._least_rows_tokens = len(codec.letters) * self._row_tokens + self._letter_tokens
        self.mining_answer_tokens = min(MINING_ANSWER_TOKENS, self._context // 4)
        short = self.metadata(short=True)
        most = dict.fromkeys(codec.letters, MAXIMUM_ROWS)
        fixed = short + BALANCED + (self._cue("", most) if writer is None else ROWS_TITLE)
        least = source.count_tokens(fixed) + self._least_rows_tokens + MARGIN_TOKENS
        self._answer_room = min(ANSWER_SHARE * self._context, self._context - least)
        fitting = int(self._answer_row_tokens <= self._answer_room)
        # Rows that are written side by side need not all be there at a time.
        self.rows_per_answer = MAXIMUM_ROWS * fitting if writer else int(self._answer_room / self._answer_row_tokens)
        questions = (self._shown("") + self._relations_question, self._rules_question)
        mining_room = self._mining_room(max(questions, key=source.count_tokens)) - source.count_tokens(short)
        if self.rows_per_answer < 1 or mining_room < 0:
            raise ModelError(
                "The table is too wide for {source}: a row takes {row_tokens:,} tokens of the "
                "{context:,} that fit its context.",
                "The model could not see one complete row of each class, so no rows were made.",
                "Leave out columns, or choose a model with a larger context.",
                "--exclude COLUMN, --model FILE",
                source=source.name,
                row_tokens=self._row_tokens,
                context=self._context,
            )

    def _cost(self, rows: pd.DataFrame) -> list[int]:
        """Tokens that each typed row takes where rows are shown to be continued."""
        return self._text_cost(rows) if self._writer is None else [self._writer.row_tokens] * len(rows)

    def _text_cost(self, rows: pd.DataFrame) -> list[int]:
        return [self._source.count_tokens(self._codec.line(row) + "\n") for _, row in rows.iterrows()]

    def metadata(self, *, short: bool = False, level_text: Callable[[str, str], str] | None = None) -> str:
        """What the table and its columns are; the short form names the classes only, as `level_text` writes them."""
        level_text = level_text or self._codec.level_text
        target = self._schema.target
        classes = ", ".join(
            f"{letter} = {_with_meaning(level_text(target.name, name), name)}"
            for name, letter in self._codec.letters.items()
        )
        about = f" ({_one_line(target.description)})" if target.description and not short else ""
        lines = [
            f"A table with one case per row. The class is the column {_one_line(target.name)}{about}. "
            f"Classes: {classes}."
        ]
        if not short:
            lines += ["Columns:", *(f"- {self._column(column)}" for column in self._schema.features)]
        return "\n".join(lines) + "\n"

    def relations(self, core_set: pd.DataFrame, evidence: Sequence[Evidence]) -> tuple[str, int]:
        """Prompt 1: the relationships between features and class, and between features.

        Args:
            core_set: Typed frame of the core set's distinct rows; as many as fit are shown, classes in turn.
            evidence: Measured relationships, the strongest first.

        Returns:
            The prompt, and how many rows it shows.
        """
        question = self._relations_question
        room = self._mining_room(self._shown("") + question)
        parts = [self.metadata(), _bullets("Measured on the data:", _evidence_lines(evidence))]
        limit = min(MAXIMUM_MINING_TOKENS, HEAD_SHARE * self._context - self._source.count_tokens(question), room)
        head = self._head(parts, limit)
        letters = sum(self._source.count_tokens(f"{letter}.\n") for letter in self._codec.letters.values())
        room -= self._source.count_tokens(head) + letters
        rows = self._fitting_rows(
            core_set, min(MAXIMUM_MINING_TOKENS, int(CORE_SET_SHARE * self._context), room), self._text_cost
        )
        return f"{head}{self._shown(self._codec.blocks(rows))}{question}", len(rows)

    def rules(self, relations: str) -> str:
        """Prompt 2: rules and constraints, from what prompt 1 found."""
        question = self._rules_question
        limit = HEAD_SHARE * self._context - self._source.count_tokens(question)
        limit = min(MAXIMUM_MINING_TOKENS, limit, self._mining_room(question))
        return self._head([self.metadata(), relations + "\n"], limit) + question

    @property
    def _relations_question(self) -> str:
        return (
            "Please analyse the relationships between these features and the class "
            f"({_one_line(self._schema.target.name)}), and between the features. Name correlations, patterns and "
            "interactions that make a row realistic. Answer with a short numbered list.\n"
        )

    @property
    def _rules_question(self) -> str:
        return (
            "Based on the above background data and the relationships among the data, establish rules and "
            "constraints for data generation. Answer with one rule per line, at most "
            f"{MAXIMUM_RULE_LINES} lines, naming the columns.\n"
        )

    def _mining_room(self, fixed: str) -> int:
        """Tokens that prompt 1 or 2 has for what comes on top of its fixed text."""
        spare = self.mining_answer_tokens + CHAT_TOKENS + MARGIN_TOKENS
        return self._context - spare - self._source.count_tokens(fixed)

    def _shown(self, blocks: str) -> str:
        return f"Representative rows:\n{self._codec.header}\n{blocks}\n"

    def _cue(self, blocks: str, quotas: Mapping[str, int]) -> str:
        """Rows to be continued, and by how many of which class."""
        target = self._schema.target.name
        wanted = ", ".join(
            f"{quotas[name]} of class {letter} ({self._codec.level_text(target, name)})"
            for name, letter in self._codec.letters.items()
            if quotas.get(name)
        )
        count = sum(quotas.values())
        return (
            f"{ROWS_TITLE}{self._codec.header}\n{blocks}\nWrite {count} new row{'s' * (count != 1)}, {wanted}, "
            f"in the same format, class by class, and nothing else:\n{self._codec.header}\n"
        )

    def generation(
        self,
        reference: pd.DataFrame,
        evidence: Sequence[Evidence],
        rules: Sequence[Rule],
        words: str,
        feedback: Sequence[str],
        quotas: Mapping[str, int],
    ) -> GenerationPrompt:
        """Prompts 3_1 and 3_2: rows like the reference rows, under the rules, better than the last batch.

        Args:
            reference: Typed frame of the reference set.
            evidence: Measured relationships (none with EPIC).
            rules: All rules (none with EPIC); those that are on are shown. A model that writes cell by cell cannot
                break the hard ones and is told the soft ones alone.
            words: What the model said of rules that is none.
            feedback: Feedback lines on the batch before.
            quotas: Rows asked for per class; their sum is at most `rows_per_answer`.
        """
        asked = {name: count for name, count in quotas.items() if count}
        wanted = BALANCED if len(set(asked.values())) == 1 < len(asked) else ""
        count = self._source.count_tokens
        # Rows in the making share the context with the prompt, however many are asked for in all.
        answer_rows = sum(asked.values()) if self._writer is None else MAXIMUM_ROWS_TOGETHER
        answer_tokens = int(min(answer_rows * self._answer_row_tokens, self._answer_room))
        cue = self._cue("", asked) if self._writer is None else ROWS_TITLE
        room = self._context - answer_tokens - MARGIN_TOKENS - count(wanted + cue)
        limit = min(HEAD_SHARE * self._context, room - self._least_rows_tokens)
        # Feedback comes before everything but the names of the columns and one row of each class; its worst line first.
        report = ""
        for lines in range(len(feedback), 0, -1):
            report = _bullets(
                "You are generating tabular data. Quality evaluation report of the rows so far:", feedback[:lines]
            )
            if count(self.metadata(short=True) + report) <= limit:
                break
            report = ""
        if self._writer is None:
            measured = _bullets("Measured on the data:", _evidence_lines(evidence))
            parts = [self.metadata(), measured, _bullets("Rules:", _rule_lines(rules, words))]
        else:
            # A model that is calibrated by what it says of rows reads rows; every line of prose slows down each cell.
            short = self.metadata(short=True, level_text=self._writer.level_text)
            soft = [rule for rule in rules if not rule.is_hard]
            parts = [short, _bullets("Rules:", _rule_lines(soft, "")[:MAXIMUM_SOFT_LINES])]
        head = self._head(parts, limit - count(report))
        rows = self._fitting_rows(reference, room - count(head + report) - self._letter_tokens, self._cost)
        if self._writer is None:
            cue = self._cue(self._codec.blocks(rows), asked)
            return GenerationPrompt(head, f"{wanted}{report}", rows, cue, answer_tokens)
        rows_text = self._writer.prompt_text(rows)
        return GenerationPrompt(head, f"{wanted}{report}{ROWS_TITLE}", rows, rows_text, answer_tokens)

    def _head(self, parts: list[str], limit: float) -> str:
        """Metadata and what follows it, shortened to `limit` tokens, but not beyond the short metadata."""
        text = "".join(parts)
        if self._source.count_tokens(text) <= limit:
            return text
        lines = [self.metadata(short=True), *(line + "\n" for part in parts[1:] for line in part.splitlines())]
        while len(lines) > 1 and (lines[-1].endswith(":\n") or self._source.count_tokens("".join(lines)) > limit):
            lines.pop()
        return "".join(lines)

    def _fitting_rows(self, rows: pd.DataFrame, room: int, cost: Callable[[pd.DataFrame], list[int]]) -> pd.DataFrame:
        """Distinct rows, classes in turn, as many as fit into `room` tokens."""
        rows = rows[~rows.index.duplicated()]
        turn = rows.groupby(self._schema.target.name, observed=True).cumcount()
        in_turn = rows.loc[turn.sort_values(kind="stable").index]
        chosen: list[object] = []
        for row_id, tokens in zip(in_turn.index, cost(in_turn), strict=True):
            if tokens <= room:
                room -= tokens
                chosen.append(row_id)
            elif len(chosen) >= len(self._codec.letters):
                break
        return rows[rows.index.isin(chosen)]

    def _column(self, column: Column) -> str:
        name = _one_line(column.name)
        about = "".join(f" [{_one_line(text)}]" for text in (column.description, column.unit) if text)
        if column.is_numeric:
            assert column.minimum is not None
            assert column.maximum is not None
            kind = "date" if column.type is ColumnType.DATE else "number"
            values = f"{kind} from {column.format_number(column.minimum)} to {column.format_number(column.maximum)}"
        else:
            listed = column.levels[:MAXIMUM_LISTED_LEVELS]
            values = ", ".join(_with_meaning(self._codec.level_text(column.name, level), level) for level in listed)
            if len(column.levels) > len(listed):
                values += f" and {len(column.levels) - len(listed)} more"
        missing = f", or {self._codec.missing} when not known" if column.may_be_missing else ""
        return f"{name}{about}: {values}{missing}"


def tidy_lines(answer: str, maximum_lines: int = MAXIMUM_RULE_LINES) -> str:
    """A model's prose as at most so many non-empty lines, none twice, the last one complete."""
    ended = answer.endswith("\n")
    lines = [line.strip(" \t-*") for line in answer.strip().splitlines()]
    if not ended and len(lines) > 1 and not lines[-1].endswith((".", "!", ")")):
        lines.pop()
    return "\n".join(list(dict.fromkeys(line for line in lines if line))[:maximum_lines])


def _evidence_lines(evidence: Sequence[Evidence]) -> list[str]:
    return [_one_line(one.text) for one in evidence[:MAXIMUM_EVIDENCE_LINES]]


def _rule_lines(rules: Sequence[Rule], words: str) -> list[str]:
    """The rules that are on, hard ones first, and what was said beyond them."""
    shown = sorted((rule for rule in rules if rule.is_on), key=lambda rule: not rule.is_hard)
    return [*(_one_line(rule.text) for rule in shown), *words.splitlines()][:MAXIMUM_RULE_LINES]


def _with_meaning(text: str, level: str) -> str:
    """How a category is written in rows, and what it stands for where that is not the same."""
    meaning = _one_line(level)
    return text if text == meaning else f"{text} ({meaning})"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _bullets(title: str, lines: Sequence[str]) -> str:
    """A titled list, or nothing when there is nothing to list."""
    return "".join(f"{line}\n" for line in (title, *(f"- {line}" for line in lines))) if lines else ""
