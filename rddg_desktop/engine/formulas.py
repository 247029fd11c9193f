"""Formulas between numeric columns: which column is computed from which others, and how.

    BMI = 10000 * Weight / Height ^ 2
    if Location = center then Price = 6000 * Area * Renovation - 900 * Age

A formula is a sum of at most three terms and a constant over at most three other columns. A term is a product or
quotient of columns (`x`, `x * z`, `x / z`, `x ^ 2`, `x / z ^ 2`, `x * z * w`, `x * z / w`). The terms are chosen one by
one, each the one that explains most of what the others left over (order-recursive matching pursuit), several choices
being pursued side by side. The search and the fit see one half of the rows; what is found must hold in the other half.

References: T. Blumensath and M. E. Davies (2007), On the difference between orthogonal matching pursuit and orthogonal
least squares, technical report, University of Edinburgh. S. L. Brunton, J. L. Proctor and J. N. Kutz (2016),
Discovering governing equations from data by sparse identification of nonlinear dynamical systems, Proceedings of the
National Academy of Sciences 113(15), 3932-3937.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from itertools import combinations, permutations

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import special

from rddg_desktop.engine.conditions import (
    Arithmetic,
    Combination,
    Comparison,
    Condition,
    Constant,
    Implication,
    Membership,
    Operator,
    Reference,
    Term,
    Tolerance,
)
from rddg_desktop.engine.schema import Column, ColumnType, Schema

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]
BooleanArray = npt.NDArray[np.bool_]

#: Rows that the search looks at; every row serves to verify.
SEARCHED_ROWS = 200
#: Of more terms the search drops those which fit worst by themselves.
SEARCHED_TERMS = 3000
#: Rows that the coefficients are fitted to, at most.
FITTED_ROWS = 1000
#: A formula must be supported by so many rows.
MINIMUM_ROWS = 20
#: Fewer distinct values are fitted by nearly anything.
MINIMUM_DISTINCT = 6
MAXIMUM_INPUTS = 3
#: Products of three columns are tried in tables of at most so many numeric columns.
MAXIMUM_TRIPLE_COLUMNS = 20
#: Differences of dates are tried for at most so many date columns.
MAXIMUM_DATES = 4
#: A category of more levels is no condition of a formula.
MAXIMUM_CONDITION_LEVELS = 10
#: Choices that the search pursues side by side, and sums of terms that it proposes for each number of terms.
BEAM = 16
LINEAR_BEAM = 100
PROPOSALS = 4
#: Terms tried within the levels of a category: those which fit best in all rows together.
CONDITIONAL_TERMS = 150
#: Within a level a sum must leave at most this share of what the best term leaves in all rows together; so many of the
#: sums that do are fitted.
CONDITIONAL_REST = 0.25
CONDITIONAL_PROPOSALS = 6
#: What the first term and the first two terms must explain for the search to go on.
FIRST_SHARE = 0.3
LINEAR_FIRST_SHARE = 0.1
SECOND_SHARE = 0.7
#: A column whose best term explains less in all rows together has no formula within levels either.
POOLED_SHARE = 0.1
#: What a proposal must explain to be fitted; less than what a formula explains, for the sake of mistyped numbers.
PROPOSED_SHARE = 0.9
#: Values farther outside the middle half than so many times its width are not searched.
FAR_OUT = 3.0
#: Share of the rows that must obey: of all, and of those fitted and those not, which may have more than half of the
#: mistyped numbers.
OBEYING_SHARE = 0.99
HALF_OBEYING_SHARE = 0.98
#: The residuals' standard deviation must be below this share of the column's.
RESIDUAL_SHARE = 0.1
#: Shares of the result by which a formula may be off, if rounding does not explain what it leaves.
RELATIVE_TOLERANCES = (0.005, 0.01, 0.02, 0.05)
MAXIMUM_DIGITS = 7
#: Coefficients are tried as fractions of denominators up to this, written with so many digits.
MAXIMUM_DENOMINATOR = 12
FRACTION_DIGITS = 4
SIGNIFICANCE = 0.05


@dataclass(frozen=True)
class Formula:
    """A column that is computed from others.

    Attributes:
        left: The column.
        right: How it is computed.
        tolerance: As in `Comparison`: None where the column's own rounding explains every difference.
        condition: The rows in which it holds; None for all.
        columns: The column, then those it is computed from, in table order.
        count: Rows in which all columns are known, of those that meet the condition.
        share: Share of them that obeys.
        explained: Share of the column's variance that it explains in the rows not used for fitting.
        p_value: Of no correlation in these rows, corrected for the number of formulas tried (Bonferroni).
    """

    left: str
    right: Term
    tolerance: Tolerance | None
    condition: Membership | None
    columns: tuple[str, ...]
    count: int
    share: float
    explained: float
    p_value: float

    @property
    def rule(self) -> Condition:
        """The formula as a rule."""
        equation = Comparison(Reference(self.left), Operator.EQUAL, self.right, self.tolerance)
        return equation if self.condition is None else Implication(self.condition, equation)


def find_formulas(rows: pd.DataFrame, schema: Schema, seed: int = 0) -> list[Formula]:
    """Find the columns that are computed from others.

    Args:
        rows: Typed rows.
        schema: Their schema.
        seed: Of the choice of the rows to fit and the rows to verify.

    Returns:
        At most one formula for each column and each set of columns; within the levels of a category, of which there
        may be one for each level, only where none holds in all rows. The formulas of one column are neighbours.
    """
    if len(rows) < MINIMUM_ROWS:
        return []
    search = _Search(rows, schema, seed)
    groups = sorted(search.fits(), key=lambda fits: max(fit.rank for fit in fits))
    chosen: list[list[Formula]] = []
    for fits in groups:
        formulas = [fit.formula(search.tried) for fit in fits]
        formulas = [formula for formula in formulas if formula.p_value < SIGNIFICANCE]
        if not formulas:
            continue
        # The same relation solved for another of its columns is the same relation, with or without further columns.
        own = set(formulas[0].columns)
        known = [set(one[0].columns) for one in chosen]
        if not any(other <= own and formulas[0].left in other for other in known):
            chosen.append(formulas)
    return [formula for formulas in chosen for formula in formulas]


@dataclass(frozen=True)
class _Variable:
    """What a term is made of: a column, or the days from one date to another.

    Attributes:
        columns: The column, or the later and the earlier date.
        values: Its values, NaN where missing.
        half_unit: Half a unit of the last digit that the values have.
        resolution: Standard deviation in units of the last digit.
    """

    columns: tuple[str, ...]
    values: FloatArray
    half_unit: float
    resolution: float

    @classmethod
    def of(cls, columns: tuple[str, ...], values: FloatArray, decimals: int) -> "_Variable | None":
        """None for a variable of too few values."""
        known = values[~np.isnan(values)]
        if len(known) < MINIMUM_ROWS or known.min() == known.max():
            return None
        spread = float(known.std())
        half_unit = 1e-6 * spread
        # The grid may be coarser than the schema knows (incomes in hundreds); it is finer in no typed frame.
        for digits in range(decimals, -7, -1):
            if not np.allclose(known, np.round(known, digits), rtol=1e-9, atol=1e-9 * 10.0**-digits):
                break
            half_unit = 0.5 * 10.0**-digits
        return cls(columns, values, half_unit, spread / half_unit)

    @property
    def term(self) -> Term:
        first, *others = map(Reference, self.columns)
        return Combination(first, Arithmetic.MINUS, others[0]) if others else first


#: A product: the numbers of the variables and their exponents, which are whole and not 0.
_Recipe = tuple[tuple[int, int], ...]
#: A sum: the numbers of its products.
_Sum = tuple[int, ...]


@dataclass(frozen=True)
class _Fit:
    """A sum of terms that obeys one of the tolerances.

    Attributes:
        left: The column that is computed.
        position: Its place among the variables.
        parts: Coefficients and products, the constant, of no factors, last.
        variables: All variables.
        names: All columns of the table, in order.
        tolerance: As in `Formula`.
        condition: As in `Formula`.
        count: As in `Formula`.
        share: As in `Formula`.
        correlation: Of the computed with the true values, in the rows not used for fitting.
        held: How many these are.
    """

    left: _Variable
    parts: tuple[tuple[float, _Recipe], ...]
    variables: Sequence[_Variable]
    names: Sequence[str]
    tolerance: Tolerance | None
    condition: Membership | None
    count: int
    share: float
    correlation: float
    held: int

    @property
    def columns(self) -> tuple[str, ...]:
        """The column, then those it is computed from, in table order."""
        used = {name for _, recipe in self.parts for variable, _ in recipe for name in self.variables[variable].columns}
        return self.left.columns[0], *(name for name in self.names if name in used)

    @property
    def rank(self) -> tuple[float, ...]:
        """Better fits first: exact ones, then short ones, then those for the column of the finest resolution."""
        digits = sum(_digits(coefficient) for coefficient, _ in self.parts)
        # A product is more readily read than a quotient.
        factors = sum(abs(exponent) + (exponent < 0) for _, recipe in self.parts for _, exponent in recipe)
        if self.tolerance is not None and self.tolerance.is_relative:
            return 2, len(self.parts), self.tolerance.size, digits + factors, -self.left.resolution
        return int(self.tolerance is not None), digits + factors, len(self.parts), 0, -self.left.resolution

    def formula(self, tried: int) -> Formula:
        """The formula, its p-value corrected for the number of formulas tried."""
        square = min(self.correlation**2, 1 - 1e-15)
        statistic = np.sqrt((self.held - 2) * square / (1 - square))
        return Formula(
            left=self.left.columns[0],
            right=self._term(),
            tolerance=self.tolerance,
            condition=self.condition,
            columns=self.columns,
            count=self.count,
            share=self.share,
            explained=self.correlation**2,
            p_value=min(1.0, tried * float(2 * special.stdtr(self.held - 2, -statistic))),
        )

    def _term(self) -> Term:
        """The right side; a term that is taken off does not stand first, if another can."""
        parts = sorted(self.parts, key=lambda part: (part[0] < 0, not part[1]))
        result = self._product(*parts[0])
        for coefficient, recipe in parts[1:]:
            operator = Arithmetic.MINUS if coefficient < 0 else Arithmetic.PLUS
            result = Combination(result, operator, self._product(abs(coefficient), recipe))
        return result

    def _product(self, coefficient: float, recipe: _Recipe) -> Term:
        def power(variable: int, exponent: int) -> Term:
            term = self.variables[variable].term
            return term if exponent == 1 else Combination(term, Arithmetic.POWER, Constant(float(exponent)))

        over = [power(variable, exponent) for variable, exponent in recipe if exponent > 0]
        under = [power(variable, -exponent) for variable, exponent in recipe if exponent < 0]
        if coefficient != 1 or not over:
            over.insert(0, Constant(coefficient))
        product = reduce(lambda left, right: Combination(left, Arithmetic.TIMES, right), over)
        return reduce(lambda left, right: Combination(left, Arithmetic.OVER, right), under, product)


class _Search:
    """The search for formulas in one table."""

    def __init__(self, rows: pd.DataFrame, schema: Schema, seed: int) -> None:
        self._names = [column.name for column in schema.modelled]
        numeric = [column for column in schema.modelled if column.is_numeric and column.type is not ColumnType.DATE]
        dates = [column for column in schema.modelled if column.type is ColumnType.DATE][:MAXIMUM_DATES]
        cells = {column.name: rows[column.name].to_numpy(dtype=float) for column in (*numeric, *dates)}
        named = [_Variable.of((column.name,), cells[column.name], column.decimals) for column in numeric]
        between = [
            _Variable.of((later.name, earlier.name), cells[later.name] - cells[earlier.name], 0)
            for later, earlier in permutations(dates, 2)
            if np.nansum(cells[later.name] - cells[earlier.name]) > 0
        ]
        self._declared = {column.name: 0.5 * 10.0**-column.decimals for column in numeric}
        self._copies: list[tuple[_Variable, _Variable]] = []
        self.variables: list[_Variable] = []
        known: dict[bytes, _Variable] = {}
        for one in (*named, *between):
            if one is None:
                continue
            original = known.setdefault((one.values + 0.0).tobytes(), one)
            if original is one:
                self.variables.append(one)
            elif len(one.columns) == 1:
                self._copies.append((original, one))
        self._computed = [
            position
            for position, variable in enumerate(self.variables)
            if len(variable.columns) == 1 and len(np.unique(variable.values)) >= MINIMUM_DISTINCT
        ]
        self.tried = len(self._copies)
        order = np.random.default_rng(seed).permutation(len(rows))
        self._is_fitted = np.zeros(len(rows), dtype=bool)
        self._is_fitted[order[: len(rows) // 2]] = True
        self._order = order
        self._recipes = list(_recipes(len(self.variables)))
        self._uses = np.zeros((len(self._recipes), len(self._names)))
        for number, recipe in enumerate(self._recipes):
            for variable, _ in recipe:
                for name in self.variables[variable].columns:
                    self._uses[number, self._names.index(name)] = 1
        self._values = np.array([variable.values for variable in self.variables]).reshape(
            len(self.variables), len(rows)
        )
        self._linear = np.arange(len(self.variables))
        self._pooled = self._products(self._searched(self._is_fitted), np.arange(len(self._recipes)))
        self._conditions = list(self._condition_columns(rows, schema)) if self._computed else []

    def _copied(self) -> Iterator[list[_Fit]]:
        """Columns that equal another in every row."""
        for original, copy in self._copies:
            count = int((~np.isnan(copy.values)).sum())
            parts = ((1.0, ((self.variables.index(original), 1),)),)
            yield [_Fit(copy, parts, self.variables, self._names, None, None, count, 1.0, 1.0, count)]

    def fits(self) -> Iterator[list[_Fit]]:
        """What fits: formulas for all rows alone, those for the levels of one category together."""
        yield from self._copied()
        proposals = {position: list(self._unconditional(position)) for position in self._computed}
        everywhere = np.ones(len(self._is_fitted), dtype=bool)
        explained: set[str] = set()
        for is_exact in (True, False):
            for position in self._computed:
                # What is part of an exact formula needs no second one that is not.
                if self.variables[position].columns[0] in explained and not is_exact:
                    continue
                best: _Fit | None = None
                for proposal in proposals[position]:
                    if best is not None and is_exact and len(proposal) > len(best.parts):
                        break
                    fit = self._verified(position, proposal, everywhere, None, is_exact)
                    if fit is not None and (best is None or fit.rank < best.rank):
                        best = fit
                if best is not None:
                    explained.update(best.columns)
                    yield [best]
        for position in self._computed:
            if self.variables[position].columns[0] not in explained:
                within = self._conditional(position)
                if within:
                    yield within

    def _unconditional(self, position: int) -> Iterator[_Sum]:
        """Sums that may be a column's formula in all rows."""
        # Sums of plain columns first, and many of them: products resemble them.
        yield from self._proposals(position, self._pooled.chosen(self._linear), LINEAR_BEAM, LINEAR_FIRST_SHARE)
        yield from self._proposals(position, self._pooled)

    def _conditional(self, position: int) -> list[_Fit]:
        shares = self._allowed(position, self._pooled.numbers) * (
            _correlations(self._pooled.row(position), self._pooled)[0] ** 2
        )
        if shares.max() < POOLED_SHARE:
            return []
        terms = np.union1d(np.argsort(-shares)[:CONDITIONAL_TERMS], self._linear)
        least_share = 1 - CONDITIONAL_REST * (1 - float(shares.max()))
        best: tuple[tuple[float, ...], list[_Fit]] | None = None
        for column, groups in self._conditions:
            largest = max(groups, key=lambda level: np.count_nonzero(groups[level]))
            products = self._products(self._searched(groups[largest] & self._is_fitted), terms)
            for proposal in self._proposals(position, products, least_share=least_share)[:CONDITIONAL_PROPOSALS]:
                found: list[_Fit] = []
                for level in sorted(groups, key=lambda level: level != largest):
                    fit = self._best_within(position, proposal, groups[level], Membership(column.name, (level,)))
                    if fit is not None:
                        found.append(fit)
                    elif not found:
                        break
                if found:
                    rank = (-sum(fit.count for fit in found), *max(fit.rank for fit in found))
                    if best is None or rank < best[0]:
                        best = rank, found
        return best[1] if best is not None else []

    def _best_within(self, position: int, proposal: _Sum, group: BooleanArray, condition: Membership) -> _Fit | None:
        exact = self._verified(position, proposal, group, condition, is_exact=True)
        return exact or self._verified(position, proposal, group, condition, is_exact=False)

    def _condition_columns(
        self, rows: pd.DataFrame, schema: Schema
    ) -> Iterator[tuple[Column, dict[str, BooleanArray]]]:
        """The columns of few levels and the rows of each of their large levels."""
        for column in schema.modelled:
            if column.is_numeric or not 2 <= len(column.levels) <= MAXIMUM_CONDITION_LEVELS:
                continue
            codes = np.asarray(rows[column.name].cat.codes)
            groups = {level: codes == code for code, level in enumerate(rows[column.name].cat.categories)}
            large = {level: group for level, group in groups.items() if group.sum() >= MINIMUM_ROWS}
            if len(large) > 1:
                yield column, large

    def _allowances(self, position: int, is_exact: bool) -> Iterator["_Allowance"]:
        """What is tried, the strictest first."""
        if is_exact:
            yield _Allowance(half_unit=self._declared[self.variables[position].columns[0]])
            yield _Allowance()
        else:
            for relative in RELATIVE_TOLERANCES:
                yield _Allowance(relative=relative)

    def _searched(self, mask: BooleanArray) -> IntegerArray:
        """The rows that a search looks at."""
        return np.asarray(self._order[mask[self._order]][:SEARCHED_ROWS], dtype=np.int64)

    def _products(self, rows: IntegerArray, numbers: IntegerArray) -> "_Products":
        return _Products.of(_evaluated([self._recipes[number] for number in numbers], self._values[:, rows]), numbers)

    def _allowed(self, position: int, numbers: IntegerArray) -> BooleanArray:
        """Which products do without the column."""
        own = self._names.index(self.variables[position].columns[0])
        return np.asarray(self._uses[numbers, own] == 0)

    def _proposals(
        self,
        position: int,
        products: "_Products",
        beam: int = BEAM,
        first_share: float = FIRST_SHARE,
        least_share: float = 0.0,
    ) -> list[_Sum]:
        """Sums of products that explain nearly all of a column's variance in the rows searched, the shortest first.

        Args:
            position: The column.
            products: The products in the rows searched, the column's own among them.
            beam: How many sums are pursued.
            first_share: What the first product must explain for more to be tried.
            least_share: What a sum must explain, if that is more than usual.
        """
        target = products.row(position)
        rows = target.near()
        target, products = target.at(rows), products.at(rows)
        if len(rows) < MINIMUM_ROWS // 2 or not target.norm[0]:
            return []
        variable = self.variables[position]
        # What rounding leaves unexplained in a column of coarse values.
        rounding = variable.half_unit**2 / 3 / float(np.nanvar(variable.values))
        enough = max(PROPOSED_SHARE - min(0.1, rounding), least_share)
        allowed = self._allowed(position, products.numbers) & (products.norm > 0)
        uses = self._uses[products.numbers]
        shares = np.where(allowed, _correlations(target, products)[0] ** 2, 0.0)
        if len(shares) > SEARCHED_TERMS:
            # The plain columns come first; of the products, those which fit best by themselves.
            best = np.union1d(np.argsort(-shares)[:SEARCHED_TERMS], self._linear)
            products, allowed, uses, shares = products.chosen(best), allowed[best], uses[best], shares[best]
        order = np.argsort(-shares, kind="stable")[:beam]
        order = order[shares[order] > 0]
        chosen: list[_Sum] = [(int(one),) for one in order]
        explained = shares[order]
        proposals: list[_Sum] = []
        for least in (first_share, SECOND_SHARE, None):
            proposals += [one for one, share in zip(chosen[:PROPOSALS], explained, strict=False) if share >= enough]
            # Nothing is promising, or nothing is left to explain.
            if least is None or not chosen or not least <= explained[0] < 1 - 1e-9:
                break
            chosen, explained = _extended(target, products, chosen, allowed, uses, beam)
        return [tuple(int(products.numbers[one]) for one in proposal) for proposal in proposals]

    def _verified(
        self, position: int, proposal: _Sum, group: BooleanArray, condition: Membership | None, is_exact: bool
    ) -> _Fit | None:
        """Fit a sum of products to one half of the rows of a group; None unless it holds in the other half too."""
        self.tried += 1
        variable = self.variables[position]
        recipes = [self._recipes[number] for number in proposal]
        # A first look at some of the rows saves most of the work.
        sample = np.flatnonzero(group & self._is_fitted)[:FITTED_ROWS]
        seen = self._equation(variable, recipes, sample)
        known = seen.known()
        if len(known) < MINIMUM_ROWS // 3 + len(recipes) or not seen.is_near(known):
            return None
        rows = np.flatnonzero(group)
        equation = self._equation(variable, recipes, rows)
        known = equation.known()
        is_fitted = self._is_fitted[rows[known]]
        fitted, held = known[is_fitted], known[~is_fitted]
        if len(known) < MINIMUM_ROWS or min(len(fitted), len(held)) < MINIMUM_ROWS // 3 + len(recipes):
            return None
        values = equation.values
        if len(np.unique(values[known])) < MINIMUM_DISTINCT:
            return None
        for allowance in self._allowances(position, is_exact):
            for size in (len(recipes), len(recipes) + 1):
                coefficients = equation.solved(fitted[:FITTED_ROWS], size, allowance)
                if coefficients is None:
                    continue
                obeyed = equation.obeyed(coefficients, known, allowance)
                if obeyed.mean() < OBEYING_SHARE or obeyed[~is_fitted].mean() < HALF_OBEYING_SHARE:
                    continue
                limit = RESIDUAL_SHARE * values[known[obeyed]].std()
                if allowance.relative is None:
                    limit += variable.half_unit / np.sqrt(3)
                shared = known[obeyed & ~is_fitted]
                residuals = equation.residuals(coefficients, shared)
                if not residuals.std() <= limit:
                    continue
                return _Fit(
                    left=variable,
                    parts=tuple(zip(map(float, coefficients), [*recipes, ()][:size], strict=True)),
                    variables=self.variables,
                    names=self._names,
                    tolerance=allowance.stated(np.abs(equation.residuals(coefficients, known[obeyed]))),
                    condition=condition,
                    count=len(known),
                    share=float(obeyed.mean()),
                    correlation=float(np.corrcoef(values[shared], values[shared] - residuals)[0, 1]),
                    held=len(shared),
                )
        return None

    def _equation(self, variable: _Variable, recipes: Sequence[_Recipe], rows: IntegerArray) -> "_Equation":
        values = self._values[:, rows]
        errors = _propagated(recipes, values, [one.half_unit for one in self.variables])
        return _Equation(
            variable.values[rows],
            np.vstack([_evaluated(recipes, values), np.ones(len(rows))]),
            np.vstack([errors, np.zeros(len(rows))]),
            variable.half_unit,
        )


def _extended(
    target: "_Products",
    products: "_Products",
    chosen: Sequence[_Sum],
    allowed: BooleanArray,
    uses: FloatArray,
    beam: int,
) -> tuple[list[_Sum], FloatArray]:
    """The best sums that have one product more, and the shares of the variance that they explain.

    Args:
        target: What is to be explained, one row.
        products: What it may be explained by, m rows.
        chosen: Sums of so far s products.
        allowed: Which products may be used, shape (m,).
        uses: 1 where a product uses a column, shape (m, columns).
        beam: How many sums to return.
    """
    members = np.array(chosen)
    known = target.known[0] * products.known[members].prod(axis=1)
    factors = products.centred[members] * known[:, None, :]
    bases = np.linalg.qr(factors.transpose(0, 2, 1))[0].transpose(2, 0, 1)
    own = target.centred[0] * known
    residuals = own - sum(basis * (basis * own).sum(axis=1, keepdims=True) for basis in bases)
    left = (residuals**2).sum(axis=1) / np.maximum((own**2).sum(axis=1), 1e-300)
    partial = _correlations(_Products.plain(residuals, known), products) ** 2
    inside = sum(_correlations(_Products.plain(basis, known), products) ** 2 for basis in bases)
    # A product that those chosen explain already adds nothing but rounding errors.
    free = 1 - inside
    partial = np.where(free > 1e-6, np.minimum(partial / np.maximum(free, 1e-6), 1.0), 0.0)
    used = uses[members].max(axis=1)
    inputs = used.sum(axis=1)[:, None] + uses.sum(axis=1)[None, :] - used @ uses.T
    shares = 1 - left[:, None] * (1 - partial)
    shares[(inputs > MAXIMUM_INPUTS) | ~allowed[None, :]] = 0
    shares[np.arange(len(members))[:, None], members] = 0
    best: dict[_Sum, float] = {}
    # Each sum arises once for each of its products.
    count = min(beam * (members.shape[1] + 1), shares.size)
    largest = np.argpartition(-shares, count - 1, axis=None)[:count]
    for flat in largest[np.argsort(-shares.ravel()[largest], kind="stable")]:
        row, column = divmod(int(flat), shares.shape[1])
        if shares[row, column] > 0:
            best.setdefault(tuple(sorted((*chosen[row], column))), float(shares[row, column]))
    kept = list(best)[:beam]
    return kept, np.array([best[one] for one in kept])


@dataclass(frozen=True)
class _Products:
    """Products of variables in the rows searched, one in each row of the arrays.

    Attributes:
        centred: Values about their mean, 0 where unknown.
        known: 1 where a value is known, else 0.
        norm: Root of the sum of squares of each.
        numbers: Their recipes' numbers.
        is_complete: Whether nothing is unknown.
    """

    centred: FloatArray
    known: FloatArray
    norm: FloatArray
    numbers: IntegerArray
    is_complete: bool

    @classmethod
    def of(cls, values: FloatArray, numbers: IntegerArray) -> "_Products":
        known = ~np.isnan(values)
        count = np.maximum(known.sum(axis=1, keepdims=True), 1)
        filled = np.where(known, values, 0.0)
        mean = filled.sum(axis=1, keepdims=True) / count
        centred = np.where(known, values - mean, 0.0)
        scale = np.sqrt((centred**2).sum(axis=1, keepdims=True) / count)
        # A spread that is a rounding error of the mean is none.
        is_constant = scale <= 1e-9 * np.abs(mean)
        centred = np.divide(centred, scale, out=np.zeros_like(centred), where=~is_constant & (scale > 0))
        return cls.plain(centred, known.astype(float), numbers)

    @classmethod
    def plain(cls, centred: FloatArray, known: FloatArray, numbers: IntegerArray | None = None) -> "_Products":
        norm = np.sqrt((centred**2).sum(axis=1))
        names = np.arange(len(centred)) if numbers is None else numbers
        return cls(centred, known, norm, names, bool(known.all()))

    def near(self) -> IntegerArray:
        """The rows in which a single product is known and not far outside the others."""
        known = np.flatnonzero(self.known[0])
        if not len(known):
            return known
        values = self.centred[0, known]
        low, high = np.quantile(values, [0.25, 0.75])
        # Where most values are equal, none is far out.
        width = (high - low) or np.inf
        return np.asarray(known[np.abs(values - (low + high) / 2) <= (FAR_OUT + 0.5) * width])

    def at(self, rows: IntegerArray) -> "_Products":
        """The products in some of the rows."""
        if len(rows) in (0, self.centred.shape[1]):
            return self
        known = self.known[:, rows]
        centred = self.centred[:, rows]
        centred = (
            centred - centred.sum(axis=1, keepdims=True) / np.maximum(known.sum(axis=1, keepdims=True), 1)
        ) * known
        return _Products.plain(centred, known, self.numbers)

    def row(self, number: int) -> "_Products":
        """The product of one recipe."""
        return self.chosen(np.flatnonzero(self.numbers == number))

    def chosen(self, rows: IntegerArray) -> "_Products":
        return _Products(
            self.centred[rows], self.known[rows], self.norm[rows], self.numbers[rows], bool(self.known[rows].all())
        )


def _correlations(few: _Products, many: _Products) -> FloatArray:
    """Correlations of every product of the few (down) with every one of the many (across), where both are known."""
    sums = few.centred @ many.centred.T
    if few.is_complete and many.is_complete:
        scale = few.norm[:, None] * many.norm[None, :]
    else:
        scale = np.sqrt((few.centred**2 @ many.known.T) * (few.known @ (many.centred**2).T))
    # Residuals that are all rounding error correlate with nothing.
    return np.divide(sums, scale, out=np.zeros_like(sums), where=scale > 1e-12)


def _recipes(count: int) -> Iterator[_Recipe]:
    """All products that are tried, the variables themselves first."""
    for one in range(count):
        yield ((one, 1),)
    for one in range(count):
        yield ((one, 2),)
    for one, other in combinations(range(count), 2):
        yield (one, 1), (other, 1)
    for one, other in permutations(range(count), 2):
        yield (one, 1), (other, -1)
        yield (one, 1), (other, -2)
    if count <= MAXIMUM_TRIPLE_COLUMNS:
        for one, other, third in combinations(range(count), 3):
            yield (one, 1), (other, 1), (third, 1)
            yield (one, 1), (other, 1), (third, -1)
            yield (one, 1), (third, 1), (other, -1)
            yield (other, 1), (third, 1), (one, -1)


def _evaluated(recipes: Sequence[_Recipe], values: FloatArray) -> FloatArray:
    """The products in some rows.

    Args:
        recipes: r products.
        values: The variables, shape (v, n).

    Returns:
        Shape (r, n); NaN where a factor is missing or a divisor is 0.
    """
    padded = np.array([(*recipe, (0, 0), (0, 0))[:3] for recipe in recipes], dtype=np.int64).reshape(-1, 3, 2)
    variables, places = np.unique(padded[:, :, 0], return_inverse=True)
    places = places.reshape(-1, 3)
    values = values[variables]
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        powers = {exponent: values ** float(exponent) for exponent in (-2, -1, 1, 2)}
        stacked = np.array([powers[-2], powers[-1], np.ones_like(values), powers[1], powers[2]])
        result = np.ones((len(recipes), values.shape[1]))
        for factor in range(3):
            used = padded[:, factor, 1] != 0
            result[used] *= stacked[padded[used, factor, 1] + 2, places[used, factor]]
    result[np.isinf(result)] = np.nan
    return result


def _propagated(recipes: Sequence[_Recipe], values: FloatArray, half_units: Sequence[float]) -> FloatArray:
    """How far the rounding of the variables can move each product, to first order, shape (r, n)."""
    result = np.zeros((len(recipes), values.shape[1]))
    for number, recipe in enumerate(recipes):
        for variable, exponent in recipe:
            without = tuple((one, power - (one == variable)) for one, power in recipe)
            slope = np.ones(values.shape[1])
            with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
                for one, power in without:
                    slope = slope * values[one] ** float(power)
            result[number] += np.abs(exponent * slope) * half_units[variable]
    return result


@dataclass(frozen=True)
class _Allowance:
    """How far a computed value may be off.

    Attributes:
        half_unit: Half a unit of the last decimal of the column, where nothing more is allowed.
        relative: Share of the computed value; None where rounding must explain the difference.
    """

    half_unit: float | None = None
    relative: float | None = None

    def allowed(self, computed: FloatArray, rounding: FloatArray) -> FloatArray:
        if self.half_unit is not None:
            return np.asarray(self.half_unit * (1 + 1e-6) + 1e-12 * np.abs(computed))
        return rounding if self.relative is None else np.asarray(self.relative * np.abs(computed))

    def stated(self, differences: FloatArray) -> Tolerance | None:
        if self.half_unit is not None:
            return None
        if self.relative is not None:
            return Tolerance(self.relative, is_relative=True)
        largest = float(differences.max())
        step = 10.0 ** (np.floor(np.log10(largest)) - 1)
        return Tolerance(float(f"{np.ceil(largest / step - 1e-9) * step:.12g}"), is_relative=False)


@dataclass(frozen=True)
class _Equation:
    """A column and the terms that shall add up to it, in all rows.

    Attributes:
        values: The column, shape (n,).
        terms: The products and, last, ones for the constant, shape (r + 1, n).
        errors: How far rounding can move each term, shape (r + 1, n).
        half_unit: How far rounding can move the column.
    """

    values: FloatArray
    terms: FloatArray
    errors: FloatArray
    half_unit: float

    def known(self) -> IntegerArray:
        """The rows in which nothing is missing."""
        return np.flatnonzero(~np.isnan(self.values) & ~np.isnan(self.terms).any(axis=0))

    def residuals(self, coefficients: FloatArray, rows: IntegerArray) -> FloatArray:
        """What the first of the terms, with these coefficients, leave over."""
        return np.asarray(self.values[rows] - coefficients @ self.terms[: len(coefficients), rows])

    def obeyed(self, coefficients: FloatArray, rows: IntegerArray, allowance: _Allowance) -> BooleanArray:
        """Which rows the equation holds in."""
        residuals = self.residuals(coefficients, rows)
        rounding = self.half_unit + np.abs(coefficients) @ self.errors[: len(coefficients), rows]
        return np.asarray(np.abs(residuals) <= allowance.allowed(self.values[rows] - residuals, rounding))

    def is_near(self, rows: IntegerArray) -> bool:
        """Whether the terms, with a constant, leave so little that a formula is worth looking for."""
        misses = np.abs(self.residuals(self._robust(rows, len(self.terms)), rows))
        limit = RESIDUAL_SHARE * self.values[rows].std() + self.half_unit
        # Without the rows that need not obey; a little more, for these are few rows.
        return bool(misses[misses <= self._spread(misses)].std() <= limit and self._spread(misses) <= 3 * limit)

    def solved(self, rows: IntegerArray, size: int, allowance: _Allowance) -> FloatArray | None:
        """Coefficients of the first terms, with as few digits as they need for enough rows to obey; None if none do."""
        fitted = self._robust(rows, size)
        spread = self._spread(self.residuals(fitted, rows))

        def score(coefficients: FloatArray) -> float:
            """The share that obeys; where a share of the result is allowed, rounding must not use that up."""
            if allowance.relative is not None and self._spread(self.residuals(coefficients, rows)) > 1.1 * spread:
                return 0.0
            return float(self.obeyed(coefficients, rows, allowance).mean())

        rounded = [np.array([_short(one, digits) for one in fitted]) for digits in range(1, MAXIMUM_DIGITS + 1)]
        scores = [score(coefficients) for coefficients in rounded]
        best = max(scores)
        if best < HALF_OBEYING_SHARE:
            return None
        result = rounded[scores.index(best)]
        # Thirds and the like, to four digits, before numbers of three digits that mean nothing.
        if scores.index(best) > 1:
            fractions = [float(Fraction(one).limit_denominator(MAXIMUM_DENOMINATOR)) for one in fitted]
            simple = np.array([_short(one, FRACTION_DIGITS) for one in fractions])
            if simple.all() and score(simple) >= best:
                return simple
        for position in range(size):
            for digits in range(1, scores.index(best) + 1):
                shorter = result.copy()
                shorter[position] = _short(fitted[position], digits)
                if score(shorter) >= best:
                    result = shorter
                    break
        return result

    def _robust(self, rows: IntegerArray, size: int) -> FloatArray:
        """Fitted twice, without the rows that fit worst: mistyped numbers draw the coefficients to themselves."""
        misses = np.abs(self.residuals(self._fitted(rows, size), rows))
        return self._fitted(rows[misses <= np.quantile(misses, HALF_OBEYING_SHARE)], size)

    def _fitted(self, rows: IntegerArray, size: int) -> FloatArray:
        terms = self.terms[:size, rows]
        scale = np.sqrt((terms**2).mean(axis=1))
        scale[scale == 0] = 1
        return np.asarray(np.linalg.lstsq((terms / scale[:, None]).T, self.values[rows], rcond=None)[0] / scale)

    @staticmethod
    def _spread(residuals: FloatArray) -> float:
        return float(np.quantile(np.abs(residuals), HALF_OBEYING_SHARE))


def _short(number: float, digits: int) -> float:
    """A number rounded to so many significant digits."""
    return float(f"{number:.{digits - 1}e}")


def _digits(number: float) -> int:
    """Significant digits of a number that was rounded to at most `MAXIMUM_DIGITS` of them."""
    return next(
        digits for digits in range(1, MAXIMUM_DIGITS + 1) if _short(number, digits) == _short(number, MAXIMUM_DIGITS)
    )
