"""Example tables to try the program on, each with a rare class and with relations planted between its columns.

Four of them follow the synthetic tables of the method's paper (Appendix A.4, Tables 9 and 10): the same attributes, row
counts and class counts, and correlations defined before the values are drawn. The paper states the formula of one
column only, the price in *Real Estate*; every other coefficient here is our own choice. The fifth, ``clinic``, is an
invented registry with what makes hospital tables hard: identifiers, dates, a detection limit, missing panels, free
text. No row describes a real person.

All tables are drawn in the same way. Features come first, some from others, plus noise. The class comes last: rows are
ranked by a score made of the features and normal noise, and the ranking is cut so that the class counts are exact. The
noise in the score is what keeps a classifier from being perfect.
"""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.engine.table import Table
from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.engine.table_writing import write_table

__all__ = ["EXAMPLES", "Example"]

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]
TextArray = npt.NDArray[np.str_]

ROW_COUNT = 1000
"""Rows of each of the paper's four synthetic tables (Table 9)."""

CLINIC_ROW_COUNT = 600

BASE_PRICE = {"center": 6000, "inner city": 4500, "suburb": 3200, "outskirts": 2400}
"""Base price in euros per square metre for each location of *Real Estate*."""

AGE_DISCOUNT = 900
"""Euros taken off the price of *Real Estate* per year of the building's age."""

PROCALCITONIN_DETECTION_LIMIT = 0.05
"""Micrograms per litre; the laboratory of ``clinic`` reports anything lower as this value."""


@dataclass(frozen=True)
class Example:
    """A table that the program can make by itself.

    Attributes:
        name: Short name, the key in ``EXAMPLES``.
        title: Name shown to the user.
        description: What the table is and what is planted in it.
        target: Column that holds the class.
        rare_class: The class with the fewest rows, as written in the target column.
        column_descriptions: Meaning and unit of each column, in column order.
        planted_rules: Relations that hold in every row. A rule is a comparison, ``x is missing``, ``x is unique``, or
            ``if condition then`` one of them. ``x = y within d`` means that they differ by at most ``d``. A comparison
            says nothing of rows in which one of its columns is missing.
    """

    name: str
    title: str
    description: str
    target: str
    rare_class: str
    column_descriptions: Mapping[str, str]
    planted_rules: tuple[str, ...]
    _draw: Callable[[np.random.Generator], pd.DataFrame] = field(repr=False)

    def table(self, seed: int = 0) -> pd.DataFrame:
        """Draw the table.

        Args:
            seed: Seed of the random numbers. The same seed gives the same table.

        Returns:
            Frame with the columns of ``column_descriptions``, in that order, of type int64, float64 or str.
        """
        return self._draw(np.random.default_rng(seed))

    def as_read(self) -> Table:
        """The table with what its columns mean: written and read like anybody's file, so that it takes the same way."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{self.name}.csv"
            write_table(self.table(), path)
            table = read_table(path)
        return Table(table.frame, table.dialect, table.name, self.column_descriptions)


def _standardize(values: FloatArray | IntegerArray) -> FloatArray:
    """Shift and scale ``values`` of shape (rows,) to mean 0 and standard deviation 1."""
    return np.asarray((values - values.mean()) / values.std(), dtype=np.float64)


def _whole(values: FloatArray, lowest: npt.ArrayLike, highest: npt.ArrayLike) -> IntegerArray:
    """Round to whole numbers and limit to the range from ``lowest`` to ``highest``, one for all rows or one per row."""
    return np.clip(np.rint(values), lowest, highest).astype(np.int64)


def _pick(rng: np.random.Generator, probabilities: Mapping[str, float], size: int) -> TextArray:
    """Draw ``size`` independent labels with the given probabilities."""
    return rng.choice(np.array(list(probabilities)), size=size, p=list(probabilities.values()))


def _ages(rng: np.random.Generator, lowest: int, highest: int, size: int) -> IntegerArray:
    """Draw ages in years from ``lowest`` to ``highest``, most in the middle and without a heap at either end."""
    return _whole(lowest + (highest - lowest) * rng.beta(1.3, 1.3, size), lowest, highest)


def _look_up(labels: TextArray, values: Mapping[str, float]) -> FloatArray:
    """Replace each label by its value."""
    return np.array([values[label] for label in labels], dtype=np.float64)


def _cut_by_rank(score: FloatArray, counts: Mapping[str, int]) -> TextArray:
    """Give each row a label by the rank of its score.

    Args:
        score: Shape (rows,).
        counts: Rows of each label, from the label of the lowest scores to that of the highest; they add up to the
            number of rows.

    Returns:
        Labels, shape (rows,).
    """
    sorted_labels = np.repeat(np.array(list(counts)), list(counts.values()))
    labels = np.empty_like(sorted_labels)
    labels[np.argsort(score, kind="stable")] = sorted_labels
    return labels


def _consumer_behavior(rng: np.random.Generator) -> pd.DataFrame:
    age = _ages(rng, 18, 80, ROW_COUNT)
    gender = _pick(rng, {"female": 0.5, "male": 0.5}, ROW_COUNT)

    education_names = np.array(["secondary", "bachelor", "postgraduate"])
    highest_level = np.select([age < 21, age < 23], [0, 1], 2)
    education_level = np.minimum(rng.choice(3, size=ROW_COUNT, p=[0.45, 0.37, 0.18]), highest_level)

    # Income grows by 28 % per level of education and with the years of work up to the age of 60.
    log_income = (
        10.0 + 0.25 * education_level + 0.014 * (np.minimum(age, 60) - 18) + 0.25 * rng.standard_normal(ROW_COUNT)
    )
    income = _whole(np.exp(log_income) / 100, 0, np.inf) * 100

    ever_married = (age >= 22) & (rng.random(ROW_COUNT) < 1 / (1 + np.exp(-(age - 32) / 6)))
    divorced = ever_married & (rng.random(ROW_COUNT) < 0.2)
    marital_status = np.select([divorced, ever_married], ["divorced", "married"], "single")
    expected_children = np.where(age < 22, 0.0, np.where(ever_married, 1.7, 0.2))
    children = np.minimum(rng.poisson(expected_children), 5).astype(np.int64)

    location = _pick(rng, {"urban": 0.5, "suburban": 0.3, "rural": 0.2}, ROW_COUNT)
    spending_score = _whole(
        50 + 14 * _standardize(log_income) - 0.5 * (age - 44) + 10 * rng.standard_normal(ROW_COUNT), 1, 100
    )

    # Households with means, a partner, children and room buy for the home. The noise is a sixth of the
    # score's variance.
    score = (
        0.8 * _standardize(log_income)
        + 0.8 * (marital_status == "married")
        + 0.5 * children
        + _look_up(location, {"urban": -0.4, "suburban": 0.5, "rural": 0.2})
        + 0.6 * rng.standard_normal(ROW_COUNT)
    )
    return pd.DataFrame(
        {
            "Age": age,
            "Gender": gender,
            "Income": income,
            "SpendingScore": spending_score,
            "Education": education_names[education_level],
            "MaritalStatus": marital_status,
            "Children": children,
            "Location": location,
            "ProductCategory": _cut_by_rank(score, {"Food": 482, "Home": 518}),
        }
    )


def _health_metrics(rng: np.random.Generator) -> pd.DataFrame:
    age = _ages(rng, 18, 90, ROW_COUNT)
    gender = _pick(rng, {"female": 0.5, "male": 0.5}, ROW_COUNT)
    male = gender == "male"
    height = _whole(np.where(male, 177, 164) + 6.5 * rng.standard_normal(ROW_COUNT), 140, 205)
    body_mass_index = np.clip(25.5 + 0.04 * (age - 50) + 4 * rng.standard_normal(ROW_COUNT), 16, 45)
    weight = np.round(body_mass_index * (height / 100) ** 2, 1)

    overweight = body_mass_index - 25
    heart_rate = _whole(72 + 0.7 * overweight + 8 * rng.standard_normal(ROW_COUNT), 45, 130)
    systolic = _whole(
        122 + 0.4 * (age - 50) + 1.1 * overweight + 3 * male + 9 * rng.standard_normal(ROW_COUNT), 85, 210
    )
    diastolic = np.minimum(_whole(20 + 0.48 * systolic + 5 * rng.standard_normal(ROW_COUNT), 45, 130), systolic - 20)
    cholesterol = _whole(195 + 0.55 * (age - 50) + 2 * overweight + 26 * rng.standard_normal(ROW_COUNT), 110, 380)

    # Pressure, cholesterol, age and weight raise the risk, as in the usual cardiovascular charts. The noise is a
    # twentieth of the score's variance.
    score = (
        _standardize(systolic)
        + 0.8 * _standardize(cholesterol)
        + 0.6 * _standardize(age)
        + 0.5 * _standardize(overweight)
        + 0.3 * _standardize(heart_rate)
        + 0.3 * male
        + 0.5 * rng.standard_normal(ROW_COUNT)
    )
    return pd.DataFrame(
        {
            "Age": age,
            "Gender": gender,
            "Height": height,
            "Weight": weight,
            "HeartRate": heart_rate,
            "SystolicPressure": systolic,
            "DiastolicPressure": diastolic,
            "Cholesterol": cholesterol,
            "RiskLevel": _cut_by_rank(score, {"low risk": 500, "medium risk": 300, "high risk": 200}),
        }
    )


def _real_estate(rng: np.random.Generator) -> pd.DataFrame:
    location = _pick(rng, {"center": 0.2, "inner city": 0.3, "suburb": 0.3, "outskirts": 0.2}, ROW_COUNT)
    house_type = np.where(
        np.isin(location, ["center", "inner city"]),
        _pick(rng, {"apartment": 0.8, "townhouse": 0.15, "detached": 0.05}, ROW_COUNT),
        _pick(rng, {"apartment": 0.4, "townhouse": 0.3, "detached": 0.3}, ROW_COUNT),
    )
    area = _whole(
        _look_up(house_type, {"apartment": 75, "townhouse": 120, "detached": 160})
        * np.exp(0.25 * rng.standard_normal(ROW_COUNT)),
        _look_up(house_type, {"apartment": 30, "townhouse": 70, "detached": 90}),
        _look_up(house_type, {"apartment": 150, "townhouse": 200, "detached": 320}),
    )
    age = rng.integers(0, 51, ROW_COUNT)
    renovation = np.where(
        age < 5,
        rng.choice([1.0, 1.2, 1.4], size=ROW_COUNT, p=[0.4, 0.4, 0.2]),
        rng.choice([0.8, 1.0, 1.2, 1.4], size=ROW_COUNT, p=[0.3, 0.4, 0.2, 0.1]),
    )
    # The one formula that the paper gives (Appendix A.4). It has no noise: the base price is a whole hundred and the
    # renovation level a tenth, so that the product is whole and rounding only removes the floating-point error.
    price = _whole(_look_up(location, BASE_PRICE) * area * renovation - AGE_DISCOUNT * age, 0, np.inf)
    traffic_convenience = _whole(
        _look_up(location, {"center": 8, "inner city": 7, "suburb": 5, "outskirts": 3})
        + 1.3 * rng.standard_normal(ROW_COUNT),
        1,
        10,
    )

    # Good schools draw their catchment around well-connected places with family homes that are kept up. The noise is
    # a fifteenth of the score's variance.
    score = (
        _look_up(location, {"center": 1.0, "inner city": 0.8, "suburb": 0.2, "outskirts": -0.8})
        + 0.8 * _standardize(traffic_convenience)
        + 0.8 * _standardize(np.log(area))
        + 0.5 * _standardize(renovation)
        + 0.4 * rng.standard_normal(ROW_COUNT)
    )
    return pd.DataFrame(
        {
            "Area": area,
            "Location": location,
            "Age": age,
            "Renovation": renovation,
            "Price": price,
            "HouseType": house_type,
            "TrafficConvenience": traffic_convenience,
            "SchoolDistrict": _cut_by_rank(score, {"no": 788, "yes": 212}),
        }
    )


def _social_network(rng: np.random.Generator) -> pd.DataFrame:
    age = _whole(14 + rng.gamma(2.2, 8, ROW_COUNT), 14, 75)
    country = _pick(rng, {"United States": 0.3, "India": 0.25, "Brazil": 0.2, "Germany": 0.15, "Japan": 0.1}, ROW_COUNT)
    # Nobody signs up before the age of 13.
    account_age = np.round(rng.uniform(0.1, np.minimum(12, age - 13)), 1)
    daily_posts = np.round(rng.gamma(1.5, 1.3, ROW_COUNT), 1)
    following = _whole(np.exp(5.4 + 0.6 * rng.standard_normal(ROW_COUNT)), 5, 5000)

    # The age of the account is an exponent: followers multiply each year. The paper names the attribute "account age
    # exponent" and says no more of it.
    followers = _whole(
        np.exp(
            3.5
            + 0.28 * account_age
            + 0.25 * daily_posts
            + 0.3 * np.log(following)
            + 0.8 * rng.standard_normal(ROW_COUNT)
        ),
        1,
        np.inf,
    )
    average_likes = np.round(followers * rng.beta(2, 18, ROW_COUNT), 1)
    average_likes_from_following = np.round(np.minimum(average_likes, following) * rng.beta(2, 5, ROW_COUNT), 1)

    # Influence is reach, response, and being followed more than following. The noise is a fortieth of the
    # score's variance.
    score = (
        np.log(followers)
        + 0.6 * np.log(average_likes + 1)
        + 0.3 * np.log(followers / following)
        + 0.4 * rng.standard_normal(ROW_COUNT)
    )
    return pd.DataFrame(
        {
            "Age": age,
            "Country": country,
            "DailyPosts": daily_posts,
            "Following": following,
            "Followers": followers,
            "AverageLikes": average_likes,
            "AverageLikesFromFollowing": average_likes_from_following,
            "AccountAge": account_age,
            "Influence": _cut_by_rank(score, {"0": 789, "1": 86, "2": 55, "3": 70}),
        }
    )


def _remarks(rng: np.random.Generator, size: int) -> list[str | None]:
    """Draw free text as a clerk would type it, with commas and with nothing in about half of the rows."""
    complaints = rng.choice(
        [
            "productive cough, short of breath",
            "burning on passing urine",
            "pain in the right upper abdomen, vomiting",
            "red, swollen lower leg",
            "fever and chills; no clear focus",
            "infected wound after surgery",
        ],
        size=size,
    )
    referrals = rng.choice(
        ["referred by general practitioner", "came by ambulance", "walked in", "from nursing home"], size=size
    )
    days = rng.integers(1, 11, size)
    empty = rng.random(size) < 0.5
    return [
        None if skip else f"{complaint} for {day} d, {referral}"
        for skip, complaint, day, referral in zip(empty, complaints, days, referrals, strict=True)
    ]


def _clinic(rng: np.random.Generator) -> pd.DataFrame:
    size = CLINIC_ROW_COUNT
    sex = _pick(rng, {"F": 0.5, "M": 0.5}, size)
    age = _ages(rng, 16, 95, size)
    can_be_pregnant = (sex == "F") & (age <= 50)
    pregnant = np.where(can_be_pregnant & (rng.random(size) < 0.2), "yes", "no")

    # How ill the patient is. It is in no column; the vital signs, the laboratory values and the class follow from it.
    illness = 0.3 * _standardize(age) + rng.standard_normal(size)

    height = _whole(np.where(sex == "M", 177, 164) + 6.5 * rng.standard_normal(size), 140, 205)
    weight = np.round(np.clip(26.5 + 4.5 * rng.standard_normal(size), 15, 50) * (height / 100) ** 2, 1)
    weight[rng.random(size) < 0.05] = np.nan

    heart_rate = _whole(88 + 9 * illness + 12 * rng.standard_normal(size), 40, 190)
    systolic = _whole(128 + 0.25 * (age - 60) - 10 * illness + 12 * rng.standard_normal(size), 60, 220)
    diastolic = np.minimum(_whole(12 + 0.5 * systolic + 6 * rng.standard_normal(size), 30, 130), systolic - 10)

    c_reactive_protein = np.round(np.exp(3.6 + 0.4 * illness + 0.8 * rng.standard_normal(size)), 1)
    c_reactive_protein[rng.random(size) < 0.03] = np.nan
    # About a third of the patients fall below the detection limit.
    procalcitonin = np.maximum(
        np.round(np.exp(-2.3 + 1.1 * illness + 1.3 * rng.standard_normal(size)), 2), PROCALCITONIN_DETECTION_LIMIT
    )

    # The blood gas panel is one tube: all three values or none. It is taken more often from those who look ill.
    lactate = np.round(np.exp(0.45 + 0.3 * illness + 0.3 * rng.standard_normal(size)), 1)
    arterial_ph = np.round(np.clip(7.40 - 0.03 * illness + 0.04 * rng.standard_normal(size), 6.8, 7.65), 2)
    carbon_dioxide = np.round(np.clip(5.0 - 0.3 * illness + 0.6 * rng.standard_normal(size), 2, 10), 1)
    not_taken = rng.random(size) > 1 / (1 + np.exp(-(0.8 + illness)))

    severity = _cut_by_rank(illness + 0.5 * rng.standard_normal(size), {"mild": 330, "moderate": 180, "severe": 90})

    # Shock follows illness, raised lactate, low pressure and age, and never a presentation judged mild. The noise is
    # three tenths of the score's variance, and the illness itself is hidden.
    score = (
        illness
        + 0.5 * _standardize(np.log(lactate))
        - 0.5 * _standardize(systolic)
        + 0.3 * _standardize(age)
        + 0.9 * rng.standard_normal(size)
    )
    score[severity == "mild"] = -np.inf
    septic_shock = _cut_by_rank(score, {"no": 552, "yes": 48})

    admission = np.datetime64("2022-01-01") + np.sort(rng.integers(0, 730, size)).astype("timedelta64[D]")
    days_in_hospital = np.rint(np.exp(1.3 + 0.25 * illness + 0.6 * rng.standard_normal(size)))
    return pd.DataFrame(
        {
            "PatientId": [f"P{number}" for number in 10_000 + rng.choice(90_000, size=size, replace=False)],
            "AdmissionDate": np.datetime_as_string(admission),
            "DischargeDate": np.datetime_as_string(admission + days_in_hospital.astype("timedelta64[D]")),
            "Sex": sex,
            "Age": age,
            "Pregnant": pregnant,
            "Height": height,
            "Weight": weight,
            "BMI": np.round(weight / (height / 100) ** 2, 1),
            "HeartRate": heart_rate,
            "Systolic": systolic,
            "Diastolic": diastolic,
            "CRP": c_reactive_protein,
            "Procalcitonin": procalcitonin,
            "Lactate": np.where(not_taken, np.nan, lactate),
            "ArterialPH": np.where(not_taken, np.nan, arterial_ph),
            "CarbonDioxide": np.where(not_taken, np.nan, carbon_dioxide),
            "Severity": severity,
            "Remark": _remarks(rng, size),
            "SepticShock": septic_shock,
        }
    )


_ALL_EXAMPLES = (
    Example(
        name="consumer-behavior",
        title="Consumer Behavior",
        description=(
            "1000 customers and whether they mostly buy food or things for the home. Income grows with education "
            "and age, and households with means, a partner and children buy for the home."
        ),
        target="ProductCategory",
        rare_class="Food",
        column_descriptions={
            "Age": "age in years",
            "Gender": "gender, female or male",
            "Income": "yearly income in euros",
            "SpendingScore": "readiness to spend, from 1 (low) to 100 (high)",
            "Education": "highest education: secondary, bachelor or postgraduate",
            "MaritalStatus": "marital status: single, married or divorced",
            "Children": "number of children in the household",
            "Location": "place of residence: urban, suburban or rural",
            "ProductCategory": "category that the customer mostly buys, Food or Home",
        },
        planted_rules=(
            "if Age < 22 then MaritalStatus = single",
            "if Age < 22 then Children = 0",
            "if Age < 21 then Education = secondary",
            "if Education = postgraduate then Age >= 23",
            "SpendingScore >= 1",
            "SpendingScore <= 100",
        ),
        _draw=_consumer_behavior,
    ),
    Example(
        name="health-metrics",
        title="Health Metrics",
        description=(
            "1000 adults at a check-up and their cardiovascular risk level. Blood pressure and cholesterol rise with "
            "age and weight, and all of them raise the risk."
        ),
        target="RiskLevel",
        rare_class="high risk",
        column_descriptions={
            "Age": "age in years",
            "Gender": "gender, female or male",
            "Height": "body height in centimetres",
            "Weight": "body weight in kilograms",
            "HeartRate": "resting heart rate in beats per minute",
            "SystolicPressure": "systolic blood pressure in mmHg",
            "DiastolicPressure": "diastolic blood pressure in mmHg",
            "Cholesterol": "total cholesterol in mg/dL",
            "RiskLevel": "cardiovascular risk: low risk, medium risk or high risk",
        },
        planted_rules=(
            "DiastolicPressure <= SystolicPressure - 20",
            "Weight >= 15.9 * (Height / 100)^2",
            "Weight <= 45.1 * (Height / 100)^2",
        ),
        _draw=_health_metrics,
    ),
    Example(
        name="real-estate",
        title="Real Estate",
        description=(
            "1000 homes for sale and whether they lie in a good school district. The price is the location's base "
            "price per square metre times area times renovation level, less a discount for age."
        ),
        target="SchoolDistrict",
        rare_class="yes",
        column_descriptions={
            "Area": "living area in square metres",
            "Location": "location: center, inner city, suburb or outskirts",
            "Age": "age of the building in years",
            "Renovation": "renovation level, a factor of the price: 0.8 (poor), 1.0 (plain), 1.2 (good) or 1.4 (fine)",
            "Price": "price in euros",
            "HouseType": "type of house: apartment, townhouse or detached",
            "TrafficConvenience": "how easily the place is reached, from 1 (poor) to 10 (excellent)",
            "SchoolDistrict": "whether the home lies in a good school district, yes or no",
        },
        planted_rules=(
            *(
                f"if Location = {location} then Price = {base_price} * Area * Renovation - {AGE_DISCOUNT} * Age"
                for location, base_price in BASE_PRICE.items()
            ),
            "if Age < 5 then Renovation >= 1",
            "if HouseType = apartment then Area <= 150",
            "if HouseType = detached then Area >= 90",
        ),
        _draw=_real_estate,
    ),
    Example(
        name="social-network",
        title="Social Network",
        description=(
            "1000 users of a social network and their influence, from 0 to 3. Followers multiply with the age of the "
            "account and with posting, likes follow followers, and both make the influence."
        ),
        target="Influence",
        rare_class="2",
        column_descriptions={
            "Age": "age of the user in years",
            "Country": "country of residence",
            "DailyPosts": "mean number of posts per day",
            "Following": "number of accounts that the user follows",
            "Followers": "number of accounts that follow the user",
            "AverageLikes": "mean number of likes per post",
            "AverageLikesFromFollowing": "mean number of likes per post that come from accounts the user follows",
            "AccountAge": "age of the account in years, the exponent of the growth in followers",
            "Influence": "influence level from 0 (none) to 3 (highest)",
        },
        planted_rules=(
            "AccountAge <= Age - 13",
            "AverageLikes <= Followers",
            "AverageLikesFromFollowing <= AverageLikes",
            "AverageLikesFromFollowing <= Following",
        ),
        _draw=_social_network,
    ),
    Example(
        name="clinic",
        title="Sepsis registry",
        description=(
            "600 invented admissions with suspected infection, values at admission, and whether septic shock followed "
            "within 48 hours. A hidden degree of illness drives the vital signs, the laboratory values and the outcome."
        ),
        target="SepticShock",
        rare_class="yes",
        column_descriptions={
            "PatientId": "identifier of the patient",
            "AdmissionDate": "date of admission, year-month-day",
            "DischargeDate": "date of discharge, year-month-day",
            "Sex": "sex, F or M",
            "Age": "age in years",
            "Pregnant": "pregnant at admission, yes or no",
            "Height": "body height in centimetres",
            "Weight": "body weight in kilograms, empty if the patient was not weighed",
            "BMI": "body mass index in kg/m²",
            "HeartRate": "heart rate in beats per minute",
            "Systolic": "systolic blood pressure in mmHg",
            "Diastolic": "diastolic blood pressure in mmHg",
            "CRP": "C-reactive protein in mg/L",
            "Procalcitonin": (
                f"procalcitonin in µg/L, {PROCALCITONIN_DETECTION_LIMIT} where it is at or below the detection limit"
            ),
            "Lactate": "arterial lactate in mmol/L, empty if no blood gas was taken",
            "ArterialPH": "arterial pH, empty if no blood gas was taken",
            "CarbonDioxide": "arterial partial pressure of carbon dioxide in kPa, empty if no blood gas was taken",
            "Severity": "clinical impression at admission: mild, moderate or severe",
            "Remark": "free text of the admitting nurse, often empty",
            "SepticShock": "septic shock within 48 hours of admission, yes or no",
        },
        planted_rules=(
            "PatientId is unique",
            "DischargeDate >= AdmissionDate",
            "if Pregnant = yes then Sex = F",
            "if Pregnant = yes then Age >= 16",
            "if Pregnant = yes then Age <= 50",
            "BMI = Weight / (Height / 100)^2 within 0.05",
            "Diastolic <= Systolic - 10",
            f"Procalcitonin >= {PROCALCITONIN_DETECTION_LIMIT}",
            "if Weight is missing then BMI is missing",
            "if Lactate is missing then ArterialPH is missing",
            "if ArterialPH is missing then CarbonDioxide is missing",
            "if CarbonDioxide is missing then Lactate is missing",
            "if SepticShock = yes then Severity != mild",
        ),
        _draw=_clinic,
    ),
)

EXAMPLES: Mapping[str, Example] = {example.name: example for example in _ALL_EXAMPLES}
"""The example tables by name, in the order in which they are shown."""
