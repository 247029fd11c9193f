"""The rule language: what is printed is read again, what is true of a row, and what the messages point at."""

import math
import operator
from datetime import datetime

import numpy as np
import pandas as pd
import pytest
from hypothesis import Phase, assume, example, given, note, settings
from hypothesis import strategies as st

from rddg_desktop.engine.conditions import (
    FALSE,
    OPEN,
    TRUE,
    And,
    Arithmetic,
    Between,
    Combination,
    Comparison,
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
    Tolerance,
    columns_of,
    term_values,
    truth,
)
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.rulebook import breaking
from rddg_desktop.engine.rules import MAXIMUM_LENGTH, parse, text_of
from rddg_desktop.engine.schema import EPOCH, ONE_DAY, Column, ColumnType, Role, Schema, infer
from rddg_desktop.errors import RuleError

STAGES = ("I", "II", "III", "IV")
DAY = "%Y-%m-%d"


def number(name, unit="", decimals=1):
    return Column(name, ColumnType.REAL, minimum=0.0, maximum=100.0, decimals=decimals, unit=unit)


def integer(name, unit=""):
    return Column(name, ColumnType.INTEGER, minimum=0.0, maximum=100.0, unit=unit)


def date(name, date_format=DAY):
    return Column(name, ColumnType.DATE, minimum=0.0, maximum=20000.0, date_format=date_format)


def levels(name, *values, type=ColumnType.CATEGORICAL):
    return Column(name, type, levels=values)


CLINIC = Schema(
    (
        integer("Age", "years"),
        number("Weight", "kg"),
        number("Height"),
        number("Body Mass Index", "kg/m²"),
        integer("Systolic", "mmHg"),
        integer("Diastolic", "mmHg"),
        number("Hematocrit", "%"),
        integer("Stay", "days"),
        number("Dose"),
        date("Admission"),
        date("Discharge"),
        date("Sampled", "%Y-%m-%d %H:%M"),
        levels("Sex", "F", "M"),
        levels("Partner", "F", "M", "none"),
        levels("Pregnant", "no", "yes", type=ColumnType.BOOLEAN),
        levels("Culture", "not done", ">= 5", "no growth", "E. coli, or like it"),
        levels("Stage", *STAGES, type=ColumnType.ORDINAL),
        levels("Time and place", "home", "ward"),
        Column("Name", ColumnType.TEXT, Role.EXCLUDED),
        Column("Shock", ColumnType.BOOLEAN, Role.TARGET, levels=("no", "yes")),
    )
)


#: A failure is shown as it was found: conditions are printed, and to shrink them takes minutes.
SOON = [phase for phase in Phase if phase not in (Phase.shrink, Phase.explain)]


def days(text):
    return float((pd.Timestamp(text) - EPOCH) / ONE_DAY)


def read(text):
    return parse(text, CLINIC)


def refusal(text, schema=CLINIC):
    """The error with which a text is refused, and what stands at the place it points at."""
    with pytest.raises(RuleError) as caught:
        parse(text, schema)
    error = caught.value
    assert 0 <= error.place <= len(text)
    assert f"at character {error.place + 1}:" in error.what
    return error, text[error.place :]


# Printing and reading again

#: Names that look like something else, begin like each other, or differ in case only.
NAMES = [
    *("Age", "age", "AGE", "Age at visit", "Time", "Time and place", "Body Mass Index", "Body", "Weight [kg]", "[x] y"),
    *(
        "in",
        "if",
        "Not done",
        "is missing",
        "within",
        "percent",
        "days",
        "and",
        "5 days",
        "2",
        "1.5",
        "1e5",
        "0",
        "2 h",
    ),
    *(
        "2020-01-01",
        "Größe",
        "Straße",
        "Strasse",
        "体重",
        "体重 前",
        'say "x"',
        "it's",
        "CRP (mg/L)",
        "a-b",
        "a",
        "a+b",
    ),
    *("-", "]", "[", "a]", "{", ",", "x²", " lead", "trail ", "a  b", "%", "_", "ı", "İ", "ß", "ss", "A is", "=", "("),
]
LEVELS = [
    *("not done", ">= 5", "yes", "YES", "Yes", "a, b", "a", "T1", "T1a", "T1-2", '"quoted"', '"', "1", "0", "1.5", "}"),
    *("{", "a  b", " a", "a ", "and", "a and b", "no", "[Age]", "[a]", "Age", "missing", "-1", "2020-01-01", "Straße"),
    *("Strasse", "ä", "阳性", "in", "x or y", "then", "'", "%", "(", "E. coli", "3+", "neg/pos", "not in {a}"),
]
UNITS = [
    "",
    "kg",
    "mg/dL",
    "%",
    "-",
    "*",
    "/",
    "days",
    "Days",
    "Weeks",
    "HOURS",
    "and",
    "within",
    "10^9/L",
    "°C",
    "a",
    ")",
]

AWKWARD = st.text(st.sampled_from('aAbÄß体1 2.,-+*/^<>=!(){}[]"%_'), min_size=1, max_size=4)
NUMBERS = st.one_of(
    st.integers(-1000, 1000).map(float),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([0.1, 1e-7, 5e-324, 1e15, 1e16, -1e15, 1.7976931348623157e308, 123456.789]),
)
MOMENTS = st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)).map(
    lambda moment: Moment(days(moment.replace(microsecond=0)))
) | st.integers(-100_000, 100_000).map(lambda whole: Moment(float(whole)))


@st.composite
def schemas(draw):
    """Three columns of numbers, two of dates and three of levels, all with awkward names."""
    names = draw(st.lists(st.sampled_from(NAMES) | AWKWARD, min_size=8, max_size=8, unique=True))
    columns = [number(name, draw(st.sampled_from(UNITS))) for name in names[:3]]
    columns += [date(names[3]), date(names[4], "%Y-%m-%d %H:%M:%S")]
    for name in names[5:]:
        values = draw(st.lists(st.sampled_from(LEVELS) | AWKWARD, min_size=1, max_size=5, unique=True))
        columns.append(levels(name, *values, type=draw(st.sampled_from([ColumnType.CATEGORICAL, ColumnType.ORDINAL]))))
    return Schema(tuple(columns))


class Author:
    """Draws every condition on rows that a text can say.

    None is left out but what no text says: fewer than two parts of `and`, `or` or a list, a range that ends before it
    begins, a sum of dates, a comparison without a column, a tolerance of anything but `=`, a monotone relation inside
    of something.
    """

    def __init__(self, draw, schema, numbers=NUMBERS, moments=MOMENTS):
        self.draw, self.numbers, self.moments = draw, numbers, moments
        self.names = [column.name for column in schema.modelled]
        self.dates = [column.name for column in schema.modelled if column.type is ColumnType.DATE]
        self.numeric = [
            column.name for column in schema.modelled if column.is_numeric and column.name not in self.dates
        ]
        self.of_levels = [column for column in schema.modelled if column.levels]

    def one(self, choices):
        return choices[self.draw(st.integers(0, len(choices) - 1))]

    def some(self, choices, least):
        """Different ones, in any order."""
        left, found = list(choices), []
        for _ in range(self.draw(st.integers(least, min(4, len(left))))):
            found.append(left.pop(self.draw(st.integers(0, len(left) - 1))))
        return tuple(found)

    def flag(self):
        return self.draw(st.booleans())

    def constant(self):
        return Constant(self.draw(self.numbers))

    def date(self):
        return Reference(self.one(self.dates)) if self.flag() else self.draw(self.moments)

    def number(self, depth):
        match self.draw(st.integers(0, 5)) if depth else 5 * self.flag():
            case 0 | 1:
                return Reference(self.one(self.numeric))
            case 2:
                return Combination(self.moment(depth - 1), Arithmetic.MINUS, self.moment(depth - 1))
            case 3 | 4:
                return Combination(self.number(depth - 1), self.one(list(Arithmetic)), self.number(depth - 1))
            case _:
                return self.constant()

    def moment(self, depth):
        if not depth or self.flag():
            return self.date()
        way = self.one([Arithmetic.PLUS, Arithmetic.MINUS])
        return Combination(self.moment(depth - 1), way, self.constant() if self.flag() else self.number(depth - 1))

    def comparison(self):
        side = self.one([self.number, self.moment])
        left, right = side(3), side(3)
        if not columns_of(left) and not columns_of(right):
            left = Reference(self.one(self.numeric if side == self.number else self.dates))
        if self.flag():
            return Comparison(left, self.one(list(Operator)), right)
        size = abs(self.draw(self.numbers))
        tolerance = Tolerance(size / 100, True) if self.flag() else Tolerance(size, False)
        return Comparison(left, Operator.EQUAL, right, tolerance)

    def atom(self):
        match self.draw(st.integers(0, 6)):
            case 0:
                return Missing(self.one(self.names), self.flag())
            case 1:
                return MissingTogether(self.some(self.names, 2))
            case 2:
                column = self.one(self.of_levels)
                return Membership(column.name, self.some(column.levels, 1), self.flag())
            case 3:
                first, second = self.some([column.name for column in self.of_levels], 2)[:2]
                return SameLevel(first, second, self.flag())
            case 4:
                low, high = sorted((self.draw(self.numbers), self.draw(self.numbers)))
                return Between(self.one(self.numeric), Constant(low), Constant(high))
            case 5 if self.flag():
                low, high = sorted((self.draw(self.moments), self.draw(self.moments)), key=lambda end: end.days)
                return Between(self.one(self.dates), low, high)
            case _:
                return self.comparison()

    def condition(self, depth=2):
        match self.draw(st.integers(0, 6)) if depth else 6:
            case 0:
                return Not(self.condition(depth - 1))
            case 1:
                return And(tuple(self.condition(depth - 1) for _ in range(2 + self.flag())))
            case 2:
                return Or(tuple(self.condition(depth - 1) for _ in range(2 + self.flag())))
            case 3:
                return Implication(self.condition(depth - 1), self.condition(depth - 1))
            case _:
                return self.atom()

    def monotone(self):
        column, other = self.some(self.numeric + self.dates, 2)[:2]
        return Monotone(column, other, self.flag())


@settings(max_examples=120, phases=SOON)
@given(st.data())
def test_what_is_printed_is_read_as_the_same_condition(data):
    schema = data.draw(schemas())
    author = Author(data.draw, schema)
    condition = author.monotone() if data.draw(st.integers(0, 20)) == 0 else author.condition()
    text = text_of(condition, schema)
    assume(len(text) <= MAXIMUM_LENGTH)
    note(text)
    assert parse(text, schema) == condition


KNOWN_DOSE = Missing("Dose", negated=True)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("if Pregnant = yes then Sex = F", Implication(Membership("Pregnant", ("yes",)), Membership("Sex", ("F",)))),
        ("IF pregnant=YES, THEN sex≠M", Implication(Membership("Pregnant", ("yes",)), Membership("Sex", ("M",), True))),
        ("Stage in {III, IV} or Weight is missing", Or((Membership("Stage", STAGES[2:]), Missing("Weight")))),
        ("Weight is not missing and Dose is not known", And((Missing("Weight", True), Missing("Dose")))),
        ("Weight, Height and Dose are missing together", MissingTogether(("Weight", "Height", "Dose"))),
        ("Sex = Partner", SameLevel("Sex", "Partner")),
        ("Dose rises with Weight", Monotone("Dose", "Weight", True)),
        ("Time and place = home or Dose is known", Or((Membership("Time and place", ("home",)), KNOWN_DOSE))),
        ("Culture = not done and Sex = F", And((Membership("Culture", ("not done",)), Membership("Sex", ("F",))))),
        ('Culture not in {">= 5", no growth}', Membership("Culture", (">= 5", "no growth"), True)),
        ("not Sex = F and Shock = no", And((Not(Membership("Sex", ("F",))), Membership("Shock", ("no",))))),
        ("((Age) < 5)", Comparison(Reference("Age"), Operator.LESS, Constant(5.0))),
        ("Age between -1 and 5", Between("Age", Constant(-1.0), Constant(5.0))),
        ("Admission between 2020-01-01 and 2020-02-01", Between("Admission", Moment(18262.0), Moment(18293.0))),
    ],
)  # fmt: skip
def test_rules_as_people_write_them(text, condition):
    assert read(text) == condition
    assert read(text_of(condition, CLINIC)) == condition


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 + 3 * 4", 14.0),
        ("(2 + 3) * 4", 20.0),
        ("10 - 4 - 3", 3.0),
        ("10 - (4 - 3)", 9.0),
        ("24 / 4 / 2", 3.0),
        ("2 ^ 3 ^ 2", 512.0),
        ("-2 ^ 2", -4.0),
        ("(-2) ^ 2", 4.0),
        ("2 ^ -1", 0.5),
        ("- - 3 × 2 ÷ 4 · 10", 15.0),
        (".5 + 1. + 1e2", 101.5),
    ],
)
def test_arithmetic_goes_by_the_usual_precedence(text, value):
    rule = read(f"Age = {text}")
    one_row = pd.DataFrame(index=range(1))
    assert term_values(rule.right, one_row) == [value]
    assert read(text_of(rule, CLINIC)) == rule


ONE, OTHER = Membership("Sex", ("F",)), Missing("Dose")
NESTING = [
    Not,
    lambda part: And((part, ONE)),
    lambda part: And((ONE, part)),
    lambda part: Or((part, ONE)),
    lambda part: Or((ONE, part)),
    lambda part: Implication(part, ONE),
    lambda part: Implication(ONE, part),
]


@pytest.mark.parametrize("outer", NESTING)
@pytest.mark.parametrize("middle", NESTING)
@pytest.mark.parametrize("inner", NESTING)
def test_conditions_inside_conditions_keep_their_order(outer, middle, inner):
    condition = outer(middle(inner(OTHER)))
    assert read(text_of(condition, CLINIC)) == condition


@pytest.mark.parametrize("inner", list(Arithmetic))
@pytest.mark.parametrize("outer", list(Arithmetic))
def test_terms_inside_terms_keep_their_order(outer, inner):
    for part in (Reference("Age"), Constant(-2.0)):
        joined = Combination(part, inner, Reference("Dose"))
        for term in (Combination(joined, outer, part), Combination(part, outer, joined)):
            rule = Comparison(term, Operator.LESS, Constant(-3.0))
            assert read(text_of(rule, CLINIC)) == rule


def test_a_name_that_the_next_words_would_make_longer_is_set_apart():
    schema = Schema((number("Time"), levels("Time and place", "x"), levels("place", "x", "x or y"), levels("y", "z")))
    for condition in (
        And((Comparison(Constant(3.0), Operator.LESS, Reference("Time")), Membership("place", ("x",)))),
        Or((Membership("place", ("x",)), Membership("y", ("z",)))),
    ):
        assert parse(text_of(condition, schema), schema) == condition


def test_a_name_in_brackets_is_a_column_also_where_a_category_looks_the_same():
    schema = Schema((levels("A", "[B]", "B", "x"), levels("B", "x"), number("C")))
    assert parse("A = [B]", schema) == SameLevel("A", "B")
    assert parse('A = "[B]"', schema) == Membership("A", ("[B]",))
    assert parse("A = B", schema) == Membership("A", ("B",))


def test_a_category_is_not_taken_for_another_one_that_is_equal_but_for_its_spelling():
    schema = Schema((levels("Road", "Strasse", "Straße", "straße"),))
    for level in schema["Road"].levels:
        assert parse(f"Road = {level}", schema) == Membership("Road", (level,))


def test_a_column_whose_name_is_a_number_leaves_numbers_alone():
    schema = Schema((levels("2", "3", "yes"), number("A"), levels("-", "x", "2"), number("24h urine")))
    assert parse("2 <= A", schema) == Comparison(Constant(2.0), Operator.AT_MOST, Reference("A"))
    assert parse("2 = yes", schema) == Membership("2", ("yes",))
    assert parse("-2 < A", schema) == Comparison(Constant(-2.0), Operator.LESS, Reference("A"))
    assert parse("24h urine < 5", schema) == Comparison(Reference("24h urine"), Operator.LESS, Constant(5.0))
    for operation in (Operator.EQUAL, Operator.LESS):
        rule = Comparison(Constant(2.0), operation, Combination(Constant(3.0), Arithmetic.TIMES, Reference("A")))
        assert parse(text_of(rule, schema), schema) == rule


# Units and dates


def test_a_number_may_carry_the_unit_of_its_column():
    light = Comparison(Reference("Weight"), Operator.LESS, Constant(80.0))
    for text in ("Weight < 80 kg", "Weight < 80kg", "Weight < 80 KG", "Weight < 80"):
        assert read(text) == light
    assert read("Weight between 40 kg and 80 kg") == Between("Weight", Constant(40.0), Constant(80.0))
    assert read("Body Mass Index <= 40 kg/m²").right == Constant(40.0)
    assert read("Stay < 3 days").right == Constant(3.0)
    assert read("Stay <= 1 day").right == Constant(1.0)
    assert read("Hematocrit < 50 %").right == Constant(50.0)


@pytest.mark.parametrize(
    ("text", "unit", "right"),
    [
        ("Weight < 80 mmHg", "mmHg", "Weight [kg]"),
        ("Weight < 80 lb", "lb", "Weight [kg]"),
        ("Weight between 1 kg and 2 t", "t", "Weight [kg]"),
        ("Systolic >= Diastolic + 10 kg", "kg", "Systolic [mmHg], Diastolic [mmHg]"),
        ("Stay < 2 weeks", "weeks", "Stay [days]"),
        ("Dose < 5 % and Age < 3", "%", "which have none"),
        ("Height < 2 m or Sex = F", "m", "which have none"),
        ("Discharge <= Admission + 2 kg", "kg", "which have none"),
    ],
)
def test_another_unit_is_refused_and_the_right_one_is_said(text, unit, right):
    error, rest = refusal(text)
    assert rest.startswith(unit)
    assert f"the unit {unit} does not go with the columns ({right})" in str(error.reason)


def test_percent_behind_within_is_a_share_also_where_it_is_the_unit_of_a_column():
    assert read("Hematocrit = Age within 5 %").tolerance == Tolerance(0.05, True)
    assert read("Weight = Age within 5 percent").tolerance == Tolerance(0.05, True)
    assert read("Hematocrit = Age within 5").tolerance == Tolerance(5.0, False)
    assert read("Weight = 2 * Height within 5 kg").tolerance == Tolerance(5.0, False)


def test_a_small_share_is_printed_in_full():
    rule = read("Weight = Height within 1.2345678e-13 %")
    assert text_of(rule, CLINIC).endswith("within 1.2345678e-13 %")


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("Discharge <= Admission + 2 weeks", 14.0),
        ("Discharge <= Admission + 1 day", 1.0),
        ("Discharge <= Admission + 36 hours", 1.5),
        ("Discharge <= Admission + 36", 36.0),
        ("Discharge - Admission <= 2 weeks", 14.0),
        ("2020-01-01 + 2 weeks <= 2020-01-01 + Stay", 14.0),
    ],
)
def test_times_between_dates_are_counted_in_days(text, size):
    rule = read(text)
    constants = [side.right if isinstance(side, Combination) else side for side in (rule.left, rule.right)]
    assert Constant(size) in constants
    assert read(text_of(rule, CLINIC)) == rule


def test_times_are_counted_in_days_also_where_a_column_has_such_a_unit():
    for unit in ("Weeks", "WEEKS", "weeks"):
        schema = Schema((number("Age", unit), date("Admission"), date("Discharge")))
        assert parse("Discharge <= Admission + 2 weeks", schema).right.right == Constant(14.0)
        assert parse("Age <= 2 weeks", schema).right == Constant(2.0)


def test_a_unit_that_looks_like_an_operator_hides_nothing():
    schema = Schema((number("A", "-"), number("B", "and"), number("C", ")")))
    assert parse("A <= 5 - B and (C < 3)", schema) == And(
        (
            Comparison(Reference("A"), Operator.AT_MOST, Combination(Constant(5.0), Arithmetic.MINUS, Reference("B"))),
            Comparison(Reference("C"), Operator.LESS, Constant(3.0)),
        )
    )


def test_dates_may_have_a_time():
    assert read("Sampled < 2020-01-01 12:00").right == Moment(18262.5)
    assert read("Sampled < 2020-01-01T06:00:00").right == Moment(18262.25)
    assert text_of(read("Sampled < 2020-01-01 12:00"), CLINIC) == "Sampled < 2020-01-01 12:00:00"
    assert text_of(read("Admission < 1066-10-14"), CLINIC) == "Admission < 1066-10-14"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stage >= II", ("II", "III", "IV")),
        ("Stage > II", ("III", "IV")),
        ("Stage <= II", ("I", "II")),
        ("Stage < II", ("I",)),
    ],
)
def test_a_comparison_of_ordered_levels_is_a_set(text, expected):
    assert read(text) == Membership("Stage", expected)


# Truth

STATES = {TRUE: "yes", FALSE: "no", OPEN: None}
LOGIC = Schema((levels("P", "yes", "no"), levels("Q", "yes", "no")))
P, Q = Membership("P", ("yes",)), Membership("Q", ("yes",))


@pytest.mark.parametrize(
    ("condition", "table"),
    [
        (Not(P), {(TRUE, TRUE): FALSE, (OPEN, TRUE): OPEN, (FALSE, TRUE): TRUE}),
        (And((P, Q)), {
            (TRUE, TRUE): TRUE, (TRUE, OPEN): OPEN, (TRUE, FALSE): FALSE,
            (OPEN, OPEN): OPEN, (OPEN, FALSE): FALSE, (FALSE, FALSE): FALSE, (FALSE, OPEN): FALSE,
        }),
        (Or((P, Q)), {
            (TRUE, TRUE): TRUE, (TRUE, OPEN): TRUE, (TRUE, FALSE): TRUE,
            (OPEN, OPEN): OPEN, (OPEN, FALSE): OPEN, (FALSE, FALSE): FALSE, (OPEN, TRUE): TRUE,
        }),
        (Implication(P, Q), {
            (TRUE, TRUE): TRUE, (TRUE, OPEN): OPEN, (TRUE, FALSE): FALSE,
            (OPEN, TRUE): TRUE, (OPEN, OPEN): OPEN, (OPEN, FALSE): OPEN,
            (FALSE, TRUE): TRUE, (FALSE, OPEN): TRUE, (FALSE, FALSE): TRUE,
        }),
        (SameLevel("P", "Q"), {(TRUE, TRUE): TRUE, (TRUE, FALSE): FALSE, (TRUE, OPEN): OPEN, (OPEN, OPEN): OPEN}),
        (SameLevel("P", "Q", True), {(TRUE, TRUE): FALSE, (TRUE, FALSE): TRUE, (OPEN, FALSE): OPEN}),
        (Membership("P", ("yes",), True), {(TRUE, TRUE): FALSE, (FALSE, TRUE): TRUE, (OPEN, TRUE): OPEN}),
        (Missing("P"), {(TRUE, OPEN): FALSE, (OPEN, TRUE): TRUE}),
        (Missing("P", True), {(TRUE, OPEN): TRUE, (OPEN, TRUE): FALSE}),
        (MissingTogether(("P", "Q")), {
            (OPEN, OPEN): TRUE, (TRUE, FALSE): TRUE, (TRUE, OPEN): FALSE, (OPEN, FALSE): FALSE,
        }),
    ],
)  # fmt: skip
def test_what_a_missing_value_leaves_open_is_open(condition, table):
    rows = LOGIC.typed(pd.DataFrame([[STATES[p], STATES[q]] for p, q in table], columns=["P", "Q"], dtype=object))
    assert truth(condition, rows, LOGIC).tolist() == list(table.values())
    assert breaking(condition, rows, LOGIC).tolist() == [expected == FALSE for expected in table.values()]


SMALL = Schema(
    (
        number("x"), number("y"), integer("n"), date("d"), date("e", "%Y-%m-%d %H:%M:%S"),
        levels("p", "a", "b"), levels("q", "b", "a", "c"), levels("o", *STAGES, type=ColumnType.ORDINAL),
    )
)  # fmt: skip
SMALL_NUMBERS = st.integers(-6, 6).map(lambda half: half / 2)
SMALL_MOMENTS = st.integers(-6, 6).map(lambda half: Moment(half / 2))
APPLIED = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": math.pow}
COMPARED = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def result(term, row):
    """A term's value, None where there is none."""
    match term:
        case Constant(value) | Moment(value):
            return value
        case Reference(column):
            return row[column]
        case Combination(left, how, right):
            one, other = result(left, row), result(right, row)
            try:
                found = None if one is None or other is None else APPLIED[how](one, other)
            except (ArithmeticError, ValueError):
                return None
            return found if found is not None and math.isfinite(found) else None


def compared(condition, row):
    one, other = result(condition.left, row), result(condition.right, row)
    if one is None or other is None:
        return None
    is_near = abs(one - other) <= 1e-9 * max(abs(one), abs(other), 1e-3)
    if condition.operator in COMPARED:
        return condition.operator in ("<=", ">=") if is_near else COMPARED[condition.operator](one, other)
    alone = [side.column for side in (condition.left, condition.right) if isinstance(side, Reference)]
    rounding = {"x": 0.05, "y": 0.05, "n": 0.5, "d": 0.5, "e": 0.5 / 86400}
    allowed = max((rounding[column] for column in alone), default=0.0)
    if condition.tolerance:
        allowed = condition.tolerance.size * (abs(other) if condition.tolerance.is_relative else 1)
    equal = is_near or abs(one - other) <= allowed + 1e-9 * max(abs(one), abs(other), 1e-3)
    return equal == (condition.operator == "=")


def holds(condition, row):
    """Whether a condition is true of a row, None where it is open: case by case, with nothing but plain Python."""
    match condition:
        case Comparison():
            return compared(condition, row)
        case Membership(column, found, negated):
            return None if row[column] is None else (row[column] in found) != negated
        case SameLevel(one, other, negated):
            return None if None in (row[one], row[other]) else (row[one] == row[other]) != negated
        case Between(column, low, high):
            return None if row[column] is None else result(low, row) <= row[column] <= result(high, row)
        case Missing(column, negated):
            return (row[column] is None) != negated
        case MissingTogether(columns):
            return len({row[column] is None for column in columns}) == 1
        case Not(part):
            return {True: False, False: True, None: None}[holds(part, row)]
        case And(parts):
            found = [holds(part, row) for part in parts]
            return False if False in found else None if None in found else True
        case Or(parts):
            found = [holds(part, row) for part in parts]
            return True if True in found else None if None in found else False
        case Implication(first, second):
            given, told = holds(first, row), holds(second, row)
            return True if given is False or told is True else False if (given, told) == (True, False) else None


@st.composite
def small_rows(draw):
    halves = st.none() | st.integers(-6, 6).map(lambda half: half / 2)
    cells = {column.name: st.none() | st.sampled_from(column.levels) for column in SMALL.columns if column.levels}
    row = st.fixed_dictionaries({"x": halves, "y": halves, "n": halves, "d": halves, "e": halves, **cells})
    return draw(st.lists(row, min_size=1, max_size=4))


SMALL_ROWS = small_rows()


def frame_of(rows, schema=SMALL):
    """Typed frame of plain rows."""
    return pd.DataFrame(
        {
            column.name: pd.Categorical(
                [row[column.name] for row in rows],
                categories=list(column.levels),
                ordered=column.type is ColumnType.ORDINAL,
            )
            if column.levels
            else np.array([row[column.name] for row in rows], dtype=float)
            for column in schema.columns
        },
        index=np.arange(len(rows)) * 7 % 5,  # neither sorted nor unique
    )


@settings(max_examples=120, phases=SOON)
@given(st.data())
def test_what_is_true_of_many_rows_is_what_is_true_of_each(data):
    condition = Author(data.draw, SMALL, SMALL_NUMBERS, SMALL_MOMENTS).condition()
    rows = data.draw(SMALL_ROWS)
    note(text_of(condition, SMALL))
    expected = [{True: TRUE, False: FALSE, None: OPEN}[holds(condition, row)] for row in rows]
    frame = frame_of(rows)
    assert truth(condition, frame, SMALL).tolist() == expected
    assert breaking(condition, frame, SMALL).tolist() == [value == FALSE for value in expected]


def numbers_frame(**columns):
    """Typed rows of CLINIC, missing but for some numbers."""
    count = len(next(iter(columns.values())))
    frame = CLINIC.typed(pd.DataFrame({column.name: [None] * count for column in CLINIC.columns}, dtype=object))
    return frame.assign(**{name: np.array(values, dtype=float) for name, values in columns.items()})


@pytest.mark.parametrize(
    ("text", "weights", "expected"),
    [
        # Weight has one decimal: what rounds to it is equal, the edge included.
        ("Weight = 3 * Dose", [3.0, 3.05, 3.0500001, 2.95, 2.9499999], [TRUE, TRUE, FALSE, TRUE, FALSE]),
        ("Weight != 3 * Dose", [3.0, 3.05, 3.0500001], [FALSE, FALSE, TRUE]),
        ("Weight = 3 * Dose within 0.2", [3.2, 3.2000001, 2.8, 2.7999999], [TRUE, FALSE, TRUE, FALSE]),
        ("Weight = 3 * Dose within 0", [3.0, 3.0000001], [TRUE, FALSE]),
        ("Weight = 3 * Dose within 10 %", [3.3, 3.3000001, 2.7, 2.6999999], [TRUE, FALSE, TRUE, FALSE]),
        ("Weight = -3 * Dose within 10 %", [-3.3, -3.3000001, 3.0], [TRUE, FALSE, FALSE]),
        # No column stands alone: equal but for the arithmetic's own error.
        ("Weight * 0.1 = 0.3 * Dose", [3.0, 3.00001], [TRUE, FALSE]),
        ("Weight - 0.1 <= 0.2", [0.3, 0.30001], [TRUE, FALSE]),
        ("Weight - 0.1 < 0.2", [0.3, 0.29999], [FALSE, TRUE]),
        ("Weight > 3", [3.0, 3.0000000001, 3.1], [FALSE, FALSE, TRUE]),
        ("Weight between 0.3 and 2", [0.1 + 0.2, 2.0, 0.29999, 2.00001], [TRUE, TRUE, FALSE, FALSE]),
        # A relative tolerance of nothing.
        ("Weight = 0 * Dose within 10 %", [0.0, 0.1], [TRUE, FALSE]),
    ],
)
def test_equality_allows_for_rounding_and_for_what_is_stated_and_no_more(text, weights, expected):
    rows = numbers_frame(Weight=weights, Dose=[1.0] * len(weights))
    assert truth(read(text), rows, CLINIC).tolist() == expected


def test_the_coarser_of_two_columns_says_what_rounding_is():
    rows = numbers_frame(Weight=[10.4, 10.5, 10.6], Age=[10, 10, 10])
    assert truth(read("Weight = Age"), rows, CLINIC).tolist() == [TRUE, TRUE, FALSE]


@pytest.mark.parametrize(
    "text",
    ["Weight = 1 / Dose", "Weight != 1 / Dose", "Weight < (-1) ^ 0.5", "Weight > Dose / Dose", "Weight <= 10 ^ 400"],
)
def test_what_has_no_result_is_open_and_breaks_nothing(text):
    rows = numbers_frame(Weight=[1.0], Dose=[0.0])
    assert truth(read(text), rows, CLINIC).tolist() == [OPEN]
    assert not breaking(read(text), rows, CLINIC).any()


@pytest.mark.parametrize("text", ["1 ^ Weight = 1", "Weight ^ 0 = 1", "1 ^ Weight != 1"])
def test_powers_of_what_is_missing_are_open(text):
    rows = numbers_frame(Weight=[np.nan, 70.0], Dose=[1.0, 1.0])
    assert truth(read(text), rows, CLINIC).tolist() == [OPEN, FALSE if "!=" in text else TRUE]


def test_numbers_at_the_end_of_the_range_are_compared_without_a_warning():
    rows = numbers_frame(Weight=[1.7976931348623157e308, -1.7976931348623157e308, 1.0])
    largest = "1.7976931348623157e308"
    assert truth(read(f"Weight <= {largest}"), rows, CLINIC).tolist() == [TRUE, TRUE, TRUE]
    assert truth(read(f"Weight = {largest}"), rows, CLINIC).tolist() == [TRUE, FALSE, FALSE]
    assert truth(read(f"Weight between -{largest} and {largest}"), rows, CLINIC).tolist() == [TRUE, TRUE, TRUE]
    assert truth(read(f"Weight = Height within {largest} %"), rows, CLINIC).tolist() == [OPEN] * 3


def test_dates_are_compared_by_the_day_and_times_by_the_second():
    rows = numbers_frame(
        Admission=[days("2020-01-01")] * 3,
        Discharge=[days("2020-01-01"), days("2020-01-15"), days("2020-01-16")],
        Sampled=[days("2020-01-01 00:00"), days("2020-01-01 06:00"), days("2020-01-01 00:01")],
    )
    assert truth(read("Discharge <= Admission + 2 weeks"), rows, CLINIC).tolist() == [TRUE, TRUE, FALSE]
    assert truth(read("Discharge = Admission"), rows, CLINIC).tolist() == [TRUE, FALSE, FALSE]
    assert truth(read("Discharge > 2020-01-15"), rows, CLINIC).tolist() == [FALSE, FALSE, TRUE]
    assert truth(read("Sampled = 2020-01-01"), rows, CLINIC).tolist() == [TRUE, FALSE, FALSE]
    assert truth(read("Sampled <= 2020-01-01 00:01"), rows, CLINIC).tolist() == [TRUE, FALSE, TRUE]


def test_a_monotone_relation_has_no_truth_in_a_row():
    with pytest.raises(ValueError, match="monotone"):
        truth(Monotone("Dose", "Weight", True), numbers_frame(Dose=[1.0]), CLINIC)


def test_columns_are_named_once_in_order_of_appearance():
    text = "if Dose < Age + Weight and Sex = Partner then Age, Height are missing together or not Stay between 1 and 2"
    assert columns_of(read(text)) == ("Dose", "Age", "Weight", "Sex", "Partner", "Height", "Stay")


# Messages


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("", "", "it is empty"),
        ("  ", "  ", "it is empty"),
        ("Agee < 5", "Agee", "perhaps 'Age' is meant"),
        ("Age < Wieght", "Wieght", "perhaps 'Weight' is meant"),
        ("[Body Mass Indx] < 5", "[Body", "'Body Mass Indx' is no column; perhaps 'Body Mass Index' is meant"),
        ("Age < 5 and Body Mas Index > 3", "Body Mas", "perhaps 'Body Mass Index' is meant"),
        ("Sex = X", "X", "'X' is no category of Sex"),
        ("if Age < 9 then Pregnant = noo", "noo", "perhaps 'no' is meant"),
        ("Culture in {not done, no grwth}", "no grwth", "perhaps 'no growth' is meant"),
        ('Culture = "no growht"', '"no', "'no growht' is no category of Culture; perhaps 'no growth' is meant"),
        ("Stage = [Sexx]", "[Sexx]", "'Sexx' is no category of Stage"),
        ("Sex = Age", "Age", "'Age' is no category of Sex"),
        ("Sex = Age F", "Age F", "'Age' is no category of Sex"),
        ("Sex = Sex", "Sex", "is no category of Sex"),
        ("Name = x", "Name", "'Name' is no column"),
        ("Sex < M", "< M", "have no order"),
        ("Stage > IV", "> IV", "no level of the column is there"),
        ("Sex rises with Age", "Sex rises", "Sex is a column of categories"),
        ("Age rises with Sex", "Sex", "Sex is a column of categories"),
        ("Age rises with Age", "Age", "rises with itself"),
        ("Age rises Weight", "Weight", "'with' is missing"),
        ("not Age rises with Weight", "", "falls with"),
        ("Sex = F and Age rises with Weight", "Age", "speak of the whole table"),
        ("if Sex = F then not (Age < 3 or Age falls with Dose)", "Age falls", "speak of the whole table"),
        ("Age", "", "a comparison such as"),
        ("Age 5", "5", "a comparison such as"),
        ("Age <", "", "a column must stand here"),
        ("Age < = 5", "= 5", "a column must stand here"),
        ("Age is 5", "5", "'missing' or 'known' must follow"),
        ("Age < 5 5", "5", "something follows"),
        ("Age < 5)", ")", "something follows"),
        ("(Age < 5", "", "')' is missing"),
        ("(Age + 5 < 3", "", "')' is missing"),
        ("if Age < 5", "", "'then' is missing"),
        ("Age < 5 then Sex = F", "then", "something follows"),
        ("Age between 5", "", "'and' is missing"),
        ("Age between 5 and 3", "5 and 3", "ends before it begins"),
        ("Age between 5 and Weight", "5 and W", "ends of a range are numbers or dates"),
        ("Admission between 1 and 2", "1 and", "compared with a number"),
        ("Admission < 5", "< 5", "compared with a number"),
        ("Admission + Discharge < 5", r"+ Disch", "only days are added"),
        ("Age <  - Admission", "- Adm", "only days are added"),
        ("Admission < 2020-02-30", "2020-02-30", "there is no such date"),
        ("Age + Sex < 5", "Sex", "a number or a date is needed"),
        ("5 < 6", "5 < 6", "compares no column"),
        ("Age < 5 within 3", "< 5", "'within' goes with '=' only"),
        ("Age = Stay within", "", "a number must follow"),
        ("Age = Stay within Dose", "Dose", "a number must follow"),
        ("Age < 1e999", "1e999", "too large"),
        ("Discharge < Admission + 1e308 weeks", "1e308", "too large"),
        ("Sex in F", "F", "'{' is missing"),
        ("Sex in {F", "", "'}' is missing"),
        ("Sex in {F, }", "}", "a category of Sex must stand here"),
        ("Sex not F", "F", "'in' is missing"),
        ("Age, Dose are missing", "", "'together' is missing"),
        ("Age, Dose, Age are missing together", "Age are", "listed twice"),
        ("Age ^^ 5 < 3", "^ 5", "a column must stand here"),
    ],
)
def test_the_message_points_at_the_place_and_says_what_is_meant(text, place, reason):
    error, rest = refusal(text)
    assert rest.startswith(place) if place else not rest
    assert reason in str(error.reason)


def test_the_message_marks_the_place_below_the_text():
    error, _ = refusal("Sex = F and " * 20 + "Agee < 5")
    shown, mark = error.meaning.splitlines()[1:]
    assert shown[mark.index("^") :].startswith("Agee < 5")


def test_a_text_that_is_too_long_is_refused():
    error, _ = refusal("Age < 5 or " * 200 + "Age < 5")
    assert "2,000" in str(error.reason)
    assert len(str(error)) < 500


def test_what_would_be_too_long_or_too_deep_once_it_is_printed_is_refused():
    long = Schema((levels("S", *(f"{place} " + "long" * 40 for place in range(20)), type=ColumnType.ORDINAL),))
    assert "written out" in refusal(f"S <= {long['S'].levels[-1]}", long)[0].what
    assert "written out" in refusal("-" * 30 + "Age < 5")[0].what
    assert read("--Age < 5") == read(text_of(read("--Age < 5"), CLINIC))


DEEP = Schema((number("A"), number("B", "kg"), date("D"), levels("S", "a", "b")))


@pytest.mark.parametrize(
    "text",
    [
        "(" * 2000,
        "not " * 499 + "A<1",
        "-" * 1990 + "A<1",
        "A^" * 990 + "A<1",
        "A+" * 990 + "A<1",
        "A-A*" * 490 + "A<1",
        "(A+" * 600 + "A",
        "if (" * 490,
        "(A<1 and " * 220,
        "((A+1)*" * 280,
        "A," * 999,
        "[" * 1999,
        '"' * 2000,
        'S="' + '""' * 998,
        "S in {" + "a," * 990,
        "D+1days" * 280,
        "1" * 2000,
        "1 " * 1000,
        "2020-01-01" * 200,
        "A<1 or " * 280 + "A",
    ],
)
def test_no_text_however_deep_ends_in_anything_but_a_message(text):
    refusal(text, DEEP)


def test_a_sum_over_a_long_questionnaire_is_a_rule():
    schema = Schema(tuple(integer(f"q{place}") for place in range(100)))
    rule = parse("q0 = " + " + ".join(f"q{place}" for place in range(1, 100)), schema)
    rows = pd.DataFrame({column.name: [1.0, 1.0] for column in schema.columns}).assign(q0=[99.0, 98.0])
    assert truth(rule, rows, schema).tolist() == [TRUE, FALSE]
    assert parse(text_of(rule, schema), schema) == rule


PIECES = [
    *("if", "then", "and", "or", "not", "in", "between", "is", "missing", "known", "within", "rises", "with", "are"),
    *("Age", "Weight", "[Body Mass Index]", "Sex", "Stage", "Admission", "F", "III", '"not done"', "together", ","),
    *("<", "<=", "=", "!=", "+", "-", "*", "/", "^", "(", ")", "{", "}", "5", "2.5", "2020-01-01", "kg", "days", "%"),
]
VALID = [
    "if Pregnant = yes then Sex = F",
    'not (Age < 5 or Stage in {III, IV}) and Culture != "not done"',
    "Weight = 20.5 * ([Body Mass Index] / 2) ^ -2 - 3 * Age within 5 %",
    "Discharge - Admission <= 2 weeks and Admission between 2020-01-01 and 2021-12-31 10:00",
    "Weight, Height and Dose are missing together or Dose is not known",
    "Dose falls with Weight",
]


def judged(text):
    """A text is refused with a message, or is a rule that can be printed and read again."""
    try:
        condition = parse(text, CLINIC)
    except RuleError as error:
        place = error.place
    else:
        place = 0
        assert parse(text_of(condition, CLINIC), CLINIC) == condition
    assert 0 <= place <= len(text)


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)))
@example("²")
@example("Age < ٣")
@example("Admission < ٢٠٢٠-٠١-٠١")
@example("Admission < 0000-01-01")
@example("Age < 5\x00")
def test_garbage_is_refused_with_a_message(text):
    judged(text)


@settings(max_examples=200)
@given(st.sampled_from(VALID), st.data())
def test_a_rule_with_slips_of_the_pen_is_refused_with_a_message_or_understood(text, data):
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(text) - 2))
        match data.draw(st.integers(0, 3)):
            case 0:
                text = text[:place] + text[place + 1 :]
            case 1:
                text = text[:place] + data.draw(st.sampled_from('()[]{}"-+^, 5<=.%aß')) + text[place:]
            case 2:
                text = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
            case _:
                text = text[:place] + text[place:] * 2
        text = text[:400] + "  "
    judged(text)


# The example tables


PLANTED = [
    pytest.param(name, rule, id=f"{name}: {rule}")
    for name, one in EXAMPLES.items()
    for rule in one.planted_rules
    if "is unique" not in rule
]


@pytest.fixture(scope="module")
def example_tables():
    found = {}
    for name, one in EXAMPLES.items():
        table = one.table()
        texts = table.astype(object).map(lambda cell: None if pd.isna(cell) else str(cell))
        schema = infer(texts, target=one.target)
        found[name] = schema, schema.typed(texts)
    return found


@pytest.mark.parametrize(("name", "text"), PLANTED)
def test_no_row_of_an_example_breaks_its_planted_rules(example_tables, name, text):
    schema, rows = example_tables[name]
    rule = parse(text, schema)
    assert parse(text_of(rule, schema), schema) == rule
    assert not breaking(rule, rows, schema).any()
    assert (truth(rule, rows, schema) == TRUE).mean() > 0.5


@pytest.mark.parametrize(("name", "text"), PLANTED)
def test_rows_of_an_example_that_are_spoilt_are_found(example_tables, name, text):
    schema, rows = example_tables[name]
    rule = parse(text, schema)
    told = rule.consequence if isinstance(rule, Implication) else rule
    counted = np.ones(len(rows), dtype=bool)
    if isinstance(rule, Implication):
        counted = truth(rule.condition, rows, schema) == TRUE
    column = columns_of(told)[0]
    spoilt = rows.copy()
    known = rows[list(columns_of(rule))].notna().all(axis=1).to_numpy()
    match told:
        case Missing():
            spoilt.loc[counted, column] = 1.0
        case Membership(_, found, negated):
            wrong = found[0] if negated else next(one for one in schema[column].levels if one not in found)
            spoilt.loc[counted, column] = wrong
            counted &= known
        case Comparison(_, Operator.AT_LEAST, _):
            spoilt.loc[counted, column] = -1e6
            counted &= known
        case _:
            spoilt.loc[counted, column] = 1e9
            counted &= known
    assert counted.sum() >= 5
    assert breaking(rule, spoilt, schema).tolist() == counted.tolist()
