"""The rule language: what a row of the table must be like, in words that a clinician reads and a program can enforce.

    if Pregnant = yes then Sex = F
    Diastolic <= Systolic - 10
    Price = 2800 * Area * Renovation - 900 * Age within 5 %
    Stage in {III, IV} or Metastasis is missing
    Lactate, ArterialPH are missing together
    Dose rises with Weight

A rule is a *condition*: a comparison of terms, a set of levels, a range, a statement about missing values, or several
of them with `and`, `or`, `not`, `if .. then ..`. Columns and levels are written as they are; what would be
misunderstood stands in brackets (a column: [Body Mass Index]) or quotation marks (a level: "not done"). Dates are
written year-month-day; a number may carry its column's unit, and a time between dates `days`, `weeks`, `hours`.

What the parts of a rule mean is said in `conditions`.
"""

import difflib
import json
import math
import re
from collections.abc import Callable, Sequence

import pandas as pd

from rddg_desktop.engine.conditions import (
    And,
    Arithmetic,
    Atom,
    Between,
    Combination,
    Comparison,
    Condition,
    Constant,
    Implication,
    Membership,
    Missing,
    MissingTogether,
    Moment,
    Monotone,
    Not,
    Operator,
    Or,
    Reference,
    SameLevel,
    Term,
    Tolerance,
    columns_of,
    value_of,
)
from rddg_desktop.engine.schema import EPOCH, ONE_DAY, Column, ColumnType, Schema
from rddg_desktop.errors import Phrase, RuleError
from rddg_desktop.language import marked

MAXIMUM_LENGTH = 2000
#: Likeness (of `difflib`) from which a name is taken for the one that was meant.
NEAR = 0.6
#: Levels of a column that the grammar for models knows; more would slow it down.
GRAMMAR_LEVELS = 40
#: Conditions and terms inside each other; more is no rule that anybody reads.
MAXIMUM_DEPTH = 40
#: Arithmetic of a rule: a sum over every item of a long questionnaire is the most that makes sense.
MAXIMUM_OPERATIONS = 150
KEYWORDS = frozenset(
    {
        "if",
        "then",
        "and",
        "or",
        "not",
        "in",
        "between",
        "is",
        "are",
        "missing",
        "known",
        "within",
        "rises",
        "falls",
        "with",
        "together",
    }
)
_NUMBER = re.compile(r"(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
#: What a number may begin with.
_NUMERIC = re.compile("[-\N{MINUS SIGN}.\\d]")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?(?![\d-])")
_PLAIN = re.compile(r"[^\W\d]\w*( \w+)*")
_PLAIN_LEVEL = re.compile(r"\w+([-+./]\w+)*( \w+([-+./]\w+)*)*")
_UNIT = re.compile(r"(?:[^\W\d_]|[°%‰])[^\s<>=!(){},]*")
_TIMES = {"hour": 1 / 24, "hours": 1 / 24, "day": 1.0, "days": 1.0, "week": 7.0, "weeks": 7.0}
_OPERATORS = {
    "<=": Operator.AT_MOST, "≤": Operator.AT_MOST, ">=": Operator.AT_LEAST, "≥": Operator.AT_LEAST,
    "!=": Operator.UNEQUAL, "≠": Operator.UNEQUAL, "<>": Operator.UNEQUAL, "==": Operator.EQUAL,
    "<": Operator.LESS, ">": Operator.GREATER, "=": Operator.EQUAL,
}  # fmt: skip
_ARITHMETIC = {
    "+": Arithmetic.PLUS, "-": Arithmetic.MINUS, "\N{MINUS SIGN}": Arithmetic.MINUS, "*": Arithmetic.TIMES,
    "×": Arithmetic.TIMES, "·": Arithmetic.TIMES, "/": Arithmetic.OVER, "÷": Arithmetic.OVER, "^": Arithmetic.POWER,
}  # fmt: skip


# Printing


def text_of(condition: Condition, schema: Schema) -> str:
    """A condition as text, which `parse` reads as the same condition again."""
    return _Printer(schema).condition(condition)


def column_text(name: str, schema: Schema) -> str:
    """A column's name as rules write it: in brackets where it needs them."""
    return _Printer(schema).column(name)


def level_text(column: str, level: str, schema: Schema) -> str:
    """A level of a column as rules write it: in quotation marks where it needs them."""
    return _Printer(schema).level(column, level)


class _Printer:
    def __init__(self, schema: Schema) -> None:
        self._schema = schema

    def condition(self, condition: Condition) -> str:
        match condition:
            case Implication(first, second):
                return f"if {self._part(first, Implication)} then {self._part(second, Implication)}"
            case Or(parts):
                return " or ".join(self._part(part, Implication, Or) for part in parts)
            case And(parts):
                return " and ".join(self._part(part, Implication, Or, And) for part in parts)
            case Not(part):
                return f"not {self._part(part, Implication, Or, And)}"
            case _:
                return self._atom(condition)

    def _atom(self, condition: Atom) -> str:
        match condition:
            case Comparison(left, operator, right, tolerance):
                text = f"{self._beginning(left)} {operator} {self._term(right)}"
                if tolerance is None:
                    return text
                if tolerance.is_relative:
                    return f"{text} within {_percent_text(tolerance.size)} %"
                return f"{text} within {number_text(tolerance.size)}"
            case Membership(column, levels, negated):
                name, listed = self.column(column), [self.level(column, level) for level in levels]
                if len(levels) == 1:
                    return f"{name} {'!=' if negated else '='} {listed[0]}"
                return f"{name} {'not in' if negated else 'in'} {{{', '.join(listed)}}}"
            case SameLevel(first, second, negated):
                return f"{self.column(first)} {'!=' if negated else '='} [{second}]"
            case Between(column, low, high):
                return f"{self.column(column)} between {self._term(low)} and {self._term(high)}"
            case Missing(column, negated):
                return f"{self.column(column)} is {'known' if negated else 'missing'}"
            case MissingTogether(columns):
                return f"{', '.join(map(self.column, columns))} are missing together"
            case Monotone(column, other, rises):
                return f"{self.column(column)} {'rises' if rises else 'falls'} with {self.column(other)}"

    def _part(self, part: Condition, *enclosed: type) -> str:
        text = self.condition(part)
        return f"({text})" if isinstance(part, enclosed) else text

    def _beginning(self, term: Term) -> str:
        """A term where a column could stand alone: one whose name is a number must not be taken for it."""
        text = self._term(term)
        is_unclear = _NUMERIC.match(text) and any(
            text.casefold().startswith(column.name.casefold()) for column in self._schema.modelled
        )
        return f"({text})" if is_unclear else text

    def _term(self, term: Term) -> str:
        match term:
            case Constant(value):
                return number_text(value)
            case Moment(days):
                return _moment_text(days)
            case Reference(column):
                return self.column(column)
            case Combination(left, operator, right):
                rank = _RANKS[operator]
                first = self._operand(left, rank + (operator is Arithmetic.POWER))
                # What follows a minus or a division is enclosed where it is of the same rank.
                second = self._operand(right, rank + 1)
                is_time = isinstance(right, Constant) and _kind(left, self._schema) == _DATE_KIND
                return f"{first} {operator} {second}{' days' if is_time else ''}"

    def _operand(self, term: Term, rank: int) -> str:
        text = self._term(term)
        is_negative = isinstance(term, Constant) and text.startswith("-")
        own = _RANKS[term.operator] if isinstance(term, Combination) else _RANKS[Arithmetic.TIMES] if is_negative else 9
        return f"({text})" if own < rank else text

    def column(self, name: str) -> str:
        """A column's name, in brackets where it needs them."""
        is_clear = _PLAIN.fullmatch(name) and not KEYWORDS & set(name.casefold().split())
        longer = any(_goes_on(column.name, name) for column in self._schema.modelled)
        return name if is_clear and not longer else f"[{name}]"

    def level(self, column: str, level: str) -> str:
        """A level's text, in quotation marks where it needs them."""
        is_clear = _PLAIN_LEVEL.fullmatch(level) and not KEYWORDS & set(level.casefold().split())
        longer = any(_goes_on(other, level) for other in self._schema[column].levels)
        return level if is_clear and not longer else '"' + level.replace('"', '""') + '"'


def number_text(value: float) -> str:
    """The shortest text that reads as the number again."""
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)


def _percent_text(share: float) -> str:
    """The shortest number of percent that is read as the share again."""
    percent = 100 * share
    shorter = (float(f"{percent:.{digits}g}") for digits in (15, 16))
    near = (*shorter, percent, math.nextafter(percent, 0), math.nextafter(percent, math.inf))
    return number_text(next((one for one in near if one / 100 == share), percent))


def _goes_on(longer: str, name: str) -> bool:
    """Whether a name is what a longer one begins with, so that it must be told from it."""
    begins = len(longer) > len(name) and longer.casefold().startswith(name.casefold())
    return begins and not (_is_word(name[-1]) and _is_word(longer[len(name)]))


_RANKS = {
    Arithmetic.PLUS: 1, Arithmetic.MINUS: 1, Arithmetic.TIMES: 2, Arithmetic.OVER: 2, Arithmetic.POWER: 3,
}  # fmt: skip


def _moment_text(days: float) -> str:
    moment = (EPOCH + days * ONE_DAY).round("s")
    day = f"{moment.year:04d}-{moment.month:02d}-{moment.day:02d}"
    return day if days == int(days) else f"{day} {moment.hour:02d}:{moment.minute:02d}:{moment.second:02d}"


# Grammar


def grammar(schema: Schema) -> str:
    """A GBNF grammar of simple rules of this table, one per line, for models that can be kept to one.

    Every line is a rule that `parse` reads: a level, a bound or a comparison of two columns, alone or after an `if`.
    """
    printer = _Printer(schema)
    atoms, relations = [], []
    numeric = [column for column in schema.modelled if column.is_numeric]
    for column in schema.modelled:
        name = printer.column(column.name)
        if not column.is_numeric:
            levels = " | ".join(json.dumps(printer.level(column.name, one), ensure_ascii=False)
                                for one in column.levels[:GRAMMAR_LEVELS])  # fmt: skip
            atoms.append(f'{json.dumps(name, ensure_ascii=False)} (" = " | " != ") ({levels})')
        elif column.type is not ColumnType.DATE:
            bound = max(abs(column.minimum or 0.0), abs(column.maximum or 0.0))
            decimals = f' ("." [0-9]{{1,{min(column.decimals, 2)}}})?' if column.decimals else ""
            sign = '"-"? ' if (column.minimum or 0.0) < 0 else ""
            digits = f"[0-9]{{1,{len(str(int(bound)))}}}"
            atoms.append(f'{json.dumps(name, ensure_ascii=False)} (" <= " | " >= ") {sign}{digits}{decimals}')
        others = [printer.column(other.name) for other in numeric if column.is_numeric and other is not column
                  and (other.type is ColumnType.DATE) == (column.type is ColumnType.DATE)]  # fmt: skip
        if others:
            listed = " | ".join(json.dumps(other, ensure_ascii=False) for other in others)
            relations.append(f'{json.dumps(name, ensure_ascii=False)} (" <= " | " >= ") ({listed})')
    lines = ['root ::= (rule "\\n")+', 'rule ::= "if " atom " then " atom' + (" | relation" if relations else "")]
    lines.append(f"atom ::= {' | '.join(atoms)}")
    if relations:
        lines.append(f"relation ::= {' | '.join(relations)}")
    return "\n".join(lines) + "\n"


# Parsing


def parse(text: str, schema: Schema) -> Condition:
    """Read a rule.

    Raises:
        RuleError: The text is no rule of this table; the message points at the place and says what was meant, perhaps.
    """
    if len(text) > MAXIMUM_LENGTH:
        raise RuleError(
            text[:60],
            0,
            Phrase(
                "it has {count:,} characters, and a rule has at most {most:,}", count=len(text), most=MAXIMUM_LENGTH
            ),
        )
    condition = _Parser(text, schema).rule()
    # It is kept as it is printed, which can be longer: `S >= II` lists levels, `--x` needs parentheses.
    written = text_of(condition, schema)
    try:
        if len(written) <= MAXIMUM_LENGTH:
            _Parser(written, schema).rule()
            return condition
    except RuleError:
        pass
    raise RuleError(text, 0, Phrase("written out in full it is too long or nested too deeply"))


class _Parser:
    """Reads by descent, straight from the characters: only the schema knows where a name of several words ends."""

    def __init__(self, text: str, schema: Schema) -> None:
        self._text = text
        self._schema = schema
        self._place = 0
        self._depth = 0
        self._operations = 0
        self._names = [column.name for column in schema.modelled]
        units = {column.unit for column in schema.modelled if column.unit.strip()} | set(_TIMES)
        # A unit such as "-" (none) must not hide what a rule is made of.
        self._known_units = sorted(
            units - KEYWORDS - _ARITHMETIC.keys() - {*_OPERATORS, *"(){},"}, key=len, reverse=True
        )
        # The units met, each with its place; and whether times are counted in days.
        self._units: list[tuple[str, int]] = []
        self._counts_days = False
        # Where the last monotone relation was read.
        self._monotone_place = 0

    def rule(self) -> Condition:
        if not self._text.strip():
            raise self._error(Phrase("it is empty"))
        condition = self._condition()
        self._space()
        if self._place < len(self._text):
            raise self._error(Phrase("the rule could end here, but something follows"))
        if not isinstance(condition, Monotone) and _holds_monotone(condition):
            reason = Phrase(
                "'rises with' and 'falls with' speak of the whole table and can be no part of a condition on rows"
            )
            raise self._error(reason, self._monotone_place)
        return condition

    def _error(self, reason: Phrase, place: int | None = None) -> RuleError:
        return RuleError(self._text, self._place if place is None else place, reason)

    def _space(self) -> None:
        while self._place < len(self._text) and self._text[self._place].isspace():
            self._place += 1

    def _literal(self, *literals: str) -> str | None:
        """Take the first of some literals that stands here; a word must end where the literal does."""
        self._space()
        for literal in literals:
            end = self._place + len(literal)
            found = self._text[self._place : end]
            if found.casefold() == literal.casefold() and not (
                _is_word(literal[-1]) and _is_word(self._text[end:][:1])
            ):
                self._place = end
                return literal
        return None

    def _expect(self, literal: str, why: Phrase) -> None:
        if self._literal(literal) is None:
            raise self._error(Phrase("'{literal}' is missing {why}", literal=literal, why=why))

    def _deeper(self) -> None:
        self._depth += 1
        if self._depth > MAXIMUM_DEPTH:
            raise self._error(Phrase("it is nested too deeply"))

    def _condition(self) -> Condition:
        self._deeper()
        if self._literal("if"):
            first = self._any()
            self._literal(",")
            self._expect("then", Phrase("behind the condition"))
            found: Condition = Implication(first, self._any())
        else:
            found = self._any()
        self._depth -= 1
        return found

    def _any(self) -> Condition:
        parts = [self._all()]
        while self._literal("or"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _all(self) -> Condition:
        parts = [self._negated()]
        while self._literal("and"):
            parts.append(self._negated())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _negated(self) -> Condition:
        if self._literal("not"):
            self._deeper()
            part = self._negated()
            self._depth -= 1
            if isinstance(part, Monotone):
                raise self._error(Phrase("say 'falls with' instead of 'not .. rises with'"))
            return Not(part)
        return self._atom()

    def _atom(self) -> Condition:
        self._space()
        if self._text.startswith("(", self._place):
            # A condition in parentheses, or a comparison that begins with a term in parentheses.
            return self._either(self._enclosed, self._comparison)
        if _NUMERIC.match(self._text, self._place):
            # A number, or a column whose name begins like one.
            return self._either(self._of_column, self._comparison)
        return self._of_column()

    def _either(self, first: Callable[[], Condition], second: Callable[[], Condition]) -> Condition:
        """What is read in the first way or, where that fails, in the second."""
        start = self._place, self._depth, self._operations
        try:
            return first()
        except RuleError as first_error:
            self._place, self._depth, self._operations = start
            self._counts_days = False
            try:
                return second()
            except RuleError as second_error:
                # What was understood further is what was meant.
                raise max(first_error, second_error, key=lambda error: error.place) from None

    def _enclosed(self) -> Condition:
        self._place += 1
        found = self._condition()
        self._expect(")", Phrase("at the end of what '(' opens"))
        return found

    def _of_column(self) -> Condition:
        start = self._place
        column = self._name(self._names)
        found = None if column is None else self._about_column(column, start)
        if found is None:
            self._place = start
            found = self._comparison()
        return found

    def _about_column(self, name: str, start: int) -> Condition | None:
        """What can only be said of a single column or of a list of them; None for the start of a comparison."""
        if self._literal(","):
            return self._together(name)
        if self._literal("is"):
            negated = self._literal("not") is not None
            word = self._literal("missing", "known")
            if word is None:
                raise self._error(Phrase("'missing' or 'known' must follow 'is'; a level or a number follows '='"))
            return Missing(name, negated != (word == "known"))
        way = self._literal("rises", "falls")
        if way is not None:
            return self._monotone(name, start, way)
        if self._schema[name].is_numeric:
            return self._range(name) if self._literal("between") else None
        return self._levels(name)

    def _together(self, name: str) -> Condition:
        columns = [name]
        separated = True
        while separated:
            self._space()
            place = self._place
            column = self._needed_column()
            if column in columns:
                raise self._error(Phrase("a column is listed twice"), place)
            columns.append(column)
            separated = self._literal(",", "and") is not None
        for literal in ("are", "missing", "together"):
            self._expect(literal, Phrase("behind a list of columns"))
        return MissingTogether(tuple(columns))

    def _monotone(self, name: str, start: int, way: str) -> Condition:
        self._expect("with", Phrase("behind '{word}'", word=way))
        self._space()
        place = self._place
        other = self._needed_column()
        for one, its_place in ((name, start), (other, place)):
            if not self._schema[one].is_numeric:
                raise self._error(
                    Phrase("only numbers rise and fall, and {column} is a column of categories", column=one), its_place
                )
        if other == name:
            raise self._error(Phrase("a column rises with itself"), place)
        self._monotone_place = start
        return Monotone(name, other, way == "rises")

    def _range(self, name: str) -> Condition:
        self._space()
        place, first = self._place, len(self._units)
        is_date = self._schema[name].type is ColumnType.DATE
        self._counts_days = is_date
        low = self._sum()
        self._expect("and", Phrase("between the ends of the range"))
        high = self._sum()
        self._counts_days = False
        self._check_units([name], is_date, first)
        bounds = [end for end in (low, high) if isinstance(end, Constant | Moment)]
        if len(bounds) < 2:
            raise self._error(
                Phrase("the ends of a range are numbers or dates; compare columns with '<=' and 'and'"), place
            )
        if any(_kind(end, self._schema) != _kind(Reference(name), self._schema) for end in bounds):
            raise self._error(Phrase(_KINDS_DIFFER), place)
        if value_of(bounds[0]) > value_of(bounds[1]):
            raise self._error(Phrase("the range ends before it begins"), place)
        return Between(name, bounds[0], bounds[1])

    def _levels(self, name: str) -> Condition:
        """A condition on a column of levels."""
        column = self._schema[name]
        negated = False
        if self._literal("not"):
            self._expect("in", Phrase("behind '{word}'", word="not"))
            negated = True
        elif not self._literal("in"):
            place = self._place
            operator = self._operator()
            if operator is None:
                raise self._error(
                    Phrase(
                        "{column} is a column of categories: '=', '!=', 'in' or 'is missing' must follow", column=name
                    )
                )
            return self._level_comparison(column, operator, place)
        self._expect("{", Phrase("before the list of levels"))
        levels = [self._needed_level(column)]
        while self._literal(","):
            levels.append(self._needed_level(column))
        self._expect("}", Phrase("behind the list of levels"))
        return Membership(name, tuple(dict.fromkeys(levels)), negated)

    def _level_comparison(self, column: Column, operator: Operator, place: int) -> Condition:
        if operator in (Operator.EQUAL, Operator.UNEQUAL):
            negated = operator is Operator.UNEQUAL
            self._space()
            place = self._place
            # In brackets stands a column, even where a level looks the same.
            level = None if self._text.startswith("[", place) else self._level(column)
            if level is None:
                other = self._name(self._names)
                if other is not None and not self._schema[other].is_numeric and other != column.name:
                    return SameLevel(column.name, other, negated)
                self._place = place
                level = self._needed_level(column)
            return Membership(column.name, (level,), negated)
        if column.type is not ColumnType.ORDINAL:
            raise self._error(
                Phrase("the categories of {column} have no order; '=', '!=' or 'in' must follow", column=column.name),
                place,
            )
        rank = column.levels.index(self._needed_level(column))
        first, last = {
            Operator.LESS: (0, rank),
            Operator.AT_MOST: (0, rank + 1),
            Operator.GREATER: (rank + 1, None),
            Operator.AT_LEAST: (rank, None),
        }[operator]
        if not column.levels[first:last]:
            raise self._error(Phrase("no level of the column is there"), place)
        return Membership(column.name, column.levels[first:last])

    def _comparison(self) -> Condition:
        start, operations, first = self._place, self._operations, len(self._units)
        found = self._compared()
        speaks_of_dates = any(_has_date(side, self._schema) for side in (found.left, found.right))
        if len(self._units) > first and speaks_of_dates:
            # Only now it is known that times are counted in days.
            self._place, self._operations = start, operations
            del self._units[first:]
            self._counts_days = True
            found = self._compared()
            self._counts_days = False
        self._check_units(columns_of(found), speaks_of_dates, first)
        return found

    def _compared(self) -> Comparison:
        place = self._place
        left = self._sum()
        operator_place = self._place
        operator = self._operator()
        if operator is None:
            raise self._error(Phrase("a comparison such as '<=' or '=' must follow"))
        right = self._sum()
        if _kind(left, self._schema) != _kind(right, self._schema):
            raise self._error(Phrase(_KINDS_DIFFER), operator_place)
        if not columns_of(left) and not columns_of(right):
            raise self._error(Phrase("it compares no column"), place)
        tolerance = None
        if self._literal("within"):
            if operator is not Operator.EQUAL:
                raise self._error(Phrase("'within' goes with '=' only"), operator_place)
            tolerance = self._tolerance()
        return Comparison(left, operator, right, tolerance)

    def _tolerance(self) -> Tolerance:
        self._space()
        found = _NUMBER.match(self._text, self._place)
        if not found:
            raise self._error(Phrase("a number must follow 'within'"))
        start, self._place = self._place, found.end()
        # Before units, because "%" can be one of them.
        if self._literal("%", "percent"):
            return Tolerance(self._finite(float(found[0]), start) / 100, True)
        self._place = start
        size = self._number()
        if size is None:
            raise self._error(Phrase("a number must follow 'within'"))
        return Tolerance(size, False)

    def _check_units(self, columns: Sequence[str], speaks_of_dates: bool, first: int) -> None:
        """See that units, from the `first` on, are those of the columns that the numbers are compared with."""
        known = {_same_unit(self._schema[name].unit) for name in columns}
        for unit, place in self._units[first:]:
            is_time = unit.casefold() in _TIMES and speaks_of_dates
            if not is_time and _same_unit(unit) not in known:
                stated = [f"{name} [{self._schema[name].unit}]" for name in columns if self._schema[name].unit]
                listed = ", ".join(stated) or Phrase("which have none")
                raise self._error(
                    Phrase("the unit {unit} does not go with the columns ({units})", unit=unit, units=listed), place
                )

    def _operator(self) -> Operator | None:
        found = self._literal(*_OPERATORS)
        return None if found is None else _OPERATORS[found]

    def _sum(self) -> Term:
        return self._joined(self._product, (Arithmetic.PLUS, Arithmetic.MINUS))

    def _product(self) -> Term:
        return self._joined(self._signed, (Arithmetic.TIMES, Arithmetic.OVER))

    def _joined(self, part: Callable[[], Term], operators: Sequence[Arithmetic]) -> Term:
        self._deeper()
        term = part()
        while True:
            self._space()
            place = self._place
            operator = _ARITHMETIC.get(self._text[place : place + 1])
            if operator is None or operator not in operators:
                break
            self._place += 1
            term = self._combined(term, operator, part(), place)
        self._depth -= 1
        return term

    def _signed(self) -> Term:
        self._space()
        place = self._place
        if self._literal("-", "\N{MINUS SIGN}"):
            self._deeper()
            term = self._signed()
            self._depth -= 1
            if isinstance(term, Constant):
                return Constant(-term.value)
            return self._combined(Constant(-1.0), Arithmetic.TIMES, term, place)
        return self._power()

    def _power(self) -> Term:
        term = self._operand()
        self._space()
        place = self._place
        if self._literal("^"):
            self._deeper()
            term = self._combined(term, Arithmetic.POWER, self._signed(), place)
            self._depth -= 1
        return term

    def _combined(self, left: Term, operator: Arithmetic, right: Term, place: int) -> Term:
        self._operations += 1
        if self._operations > MAXIMUM_OPERATIONS:
            raise self._error(Phrase("a rule has at most {most} operations", most=MAXIMUM_OPERATIONS), place)
        term = Combination(left, operator, right)
        if _kind(term, self._schema) is None:
            raise self._error(
                Phrase("with a date only days are added or subtracted, and another date subtracted"), place
            )
        return term

    def _operand(self) -> Term:
        self._space()
        if self._literal("("):
            term = self._sum()
            self._expect(")", Phrase("at the end of what '(' opens"))
            return term
        moment = _DATE.match(self._text, self._place)
        if moment:
            return self._moment(moment[0])
        place = self._place
        number = self._number()
        if number is not None:
            return Constant(number)
        name = self._needed_column()
        if not self._schema[name].is_numeric:
            raise self._error(
                Phrase("{column} is a column of categories, and a number or a date is needed here", column=name), place
            )
        return Reference(name)

    def _moment(self, text: str) -> Term:
        try:
            moment = pd.Timestamp(text)
        except ValueError:
            raise self._error(Phrase("there is no such date; dates are written year-month-day")) from None
        self._place += len(text)
        return Moment(float((moment - EPOCH) / ONE_DAY))

    def _number(self) -> float | None:
        """A number and, where one follows, its unit; None where there is no number."""
        self._space()
        found = _NUMBER.match(self._text, self._place)
        # "5kg" is a number with its unit, "5a" is none.
        if not found:
            return None
        start, self._place = self._place, found.end()
        is_attached = _is_word(self._text[self._place : self._place + 1])
        self._space()
        place = self._place
        unit = self._literal(*self._known_units)
        if unit is None and is_attached:
            self._place = start
            return None
        if unit is None:
            unknown = _UNIT.match(self._text, place)
            # A word behind a number that does not go on with the rule is a unit that no column has.
            if unknown and unknown[0].casefold() not in KEYWORDS:
                unit, self._place = unknown[0], unknown.end()
        value = float(found[0])
        if unit is not None:
            self._units.append((unit, place))
            value *= _TIMES.get(unit.casefold(), 1.0) if self._counts_days else 1.0
        return self._finite(value, start)

    def _finite(self, value: float, place: int) -> float:
        if not math.isfinite(value):
            raise self._error(Phrase("the number is too large"), place)
        return value

    def _name(self, names: Sequence[str]) -> str | None:
        """Take the longest of some names that stands here, in brackets or as it is; in its own case if possible."""
        self._space()
        if self._text.startswith("[", self._place):
            # A name may hold brackets itself.
            fitting = [name for name in names if self._text.startswith(f"{name}]", self._place + 1)]
            if fitting:
                name = max(fitting, key=len)
                self._place += len(name) + 2
                return name
        return self._longest(names)

    def _longest(self, names: Sequence[str]) -> str | None:
        here = self._text[self._place :]
        fitting = [
            name
            for name in names
            if len(here) >= len(name)
            and here[: len(name)].casefold() == name.casefold()
            and not (_is_word(name[-1]) and _is_word(here[len(name) :][:1]))
        ]
        if not fitting:
            return None
        name = max(fitting, key=lambda one: (len(one), here.startswith(one)))
        self._place += len(name)
        return name

    def _needed_column(self) -> str:
        name = self._name(self._names)
        if name is None:
            raise self._unknown(
                Phrase("a column must stand here"), marked("Error", "{meant!r} is no column"), self._names
            )
        return name

    def _level(self, column: Column) -> str | None:
        self._space()
        if not self._text.startswith('"', self._place):
            return self._longest(column.levels)
        found = re.compile(r'"((?:[^"]|"")*)"').match(self._text, self._place)
        if not found or found[1].replace('""', '"') not in column.levels:
            return None
        self._place = found.end()
        return found[1].replace('""', '"')

    def _needed_level(self, column: Column) -> str:
        level = self._level(column)
        if level is None:
            raise self._unknown(
                Phrase("a category of {column} must stand here", column=column.name),
                marked("Error", "{meant!r} is no category of {column}"),
                column.levels,
                column=column.name,
            )
        return level

    def _unknown(self, lacking: Phrase, wrong: str, known: Sequence[str], **values: str) -> RuleError:
        """What to say where a name that is known does not stand: that it is lacking, or the text of what is wrong."""
        self._space()
        rest = self._text[self._place :]
        found = re.match(r'\[[^\]]*\]?|"[^"]*"?|[^<>=!(){},+*/^]*', rest)
        words = found[0].strip('[]"').split() if found else []
        if not words:
            return self._error(lacking)
        meant = " ".join(words) if rest[0] in '["' else words[0]
        # As many words are compared as the name has that they may mean.
        likeness = {
            one: difflib.SequenceMatcher(None, one.casefold(), " ".join(words[: len(one.split())]).casefold()).ratio()
            for one in known
        }
        nearest = max(known, key=likeness.__getitem__, default="")
        problem = Phrase(wrong, meant=meant, **values)
        if likeness.get(nearest, 0) < NEAR:
            return self._error(problem)
        return self._error(Phrase("{problem}; perhaps {nearest!r} is meant", problem=problem, nearest=nearest))


_DATE_KIND, _NUMBER_KIND = "date", "number"
_KINDS_DIFFER = marked("Error", "a date is compared with a number; write dates as year-month-day")


def _kind(term: Term, schema: Schema) -> str | None:
    """Whether a term is a date or a number; None where its parts do not go together."""
    match term:
        case Constant():
            return _NUMBER_KIND
        case Moment():
            return _DATE_KIND
        case Reference(column):
            return _DATE_KIND if schema[column].type is ColumnType.DATE else _NUMBER_KIND
        case Combination(left, operator, right):
            kinds = _kind(left, schema), _kind(right, schema)
            if kinds == (_NUMBER_KIND, _NUMBER_KIND):
                return _NUMBER_KIND
            if kinds == (_DATE_KIND, _DATE_KIND) and operator is Arithmetic.MINUS:
                return _NUMBER_KIND
            if kinds == (_DATE_KIND, _NUMBER_KIND) and operator in (Arithmetic.PLUS, Arithmetic.MINUS):
                return _DATE_KIND
            return None


def _has_date(term: Term, schema: Schema) -> bool:
    match term:
        case Constant():
            return False
        case Moment() | Reference():
            return _kind(term, schema) == _DATE_KIND
        case Combination(left, _, right):
            return _has_date(left, schema) or _has_date(right, schema)


def _holds_monotone(condition: Condition) -> bool:
    match condition:
        case Monotone():
            return True
        case Not(part):
            return _holds_monotone(part)
        case And(parts) | Or(parts):
            return any(_holds_monotone(part) for part in parts)
        case Implication(first, second):
            return _holds_monotone(first) or _holds_monotone(second)
        case _:
            return False


def _same_unit(unit: str) -> str | float:
    """What units have in common that differ in their case or in singular and plural only."""
    return _TIMES.get(unit.casefold(), unit.casefold())


def _is_word(character: str) -> bool:
    return bool(character) and (character.isalnum() or character == "_")
