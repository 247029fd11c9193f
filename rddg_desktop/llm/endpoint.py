"""Where a model behind an API is, what it may cost, and what it has cost: what a project keeps of it."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from rddg_desktop.errors import SettingsError
from rddg_desktop.language import marked
from rddg_desktop.llm.protocol import Usage
from rddg_desktop.network import host_of


@dataclass(frozen=True)
class Endpoint:
    """Where a model is asked, how, and for how much. Has no secrets.

    Attributes:
        base_url: Address of the API, such as https://api.example.org/v1.
        model: Name of the model there.
        context_tokens: Tokens that prompt and answer may have together.
        requests_at_once: Requests on the way at a time, from 1 to 64.
        requests_per_minute: Requests begun within a minute at most; None for no limit.
        most_tokens: Tokens of all prompts and answers of a project at most; None for no limit.
        price_per_million_prompt_tokens: In the currency of the bill; None when unknown.
        price_per_million_answer_tokens: In the same currency; None when unknown.
        most_cost: What all requests of a project may cost, in the same currency; None for no limit.
        timeout_seconds: Silence after which an attempt has failed.

    Raises:
        SettingsError: The settings are out of range or contradict each other.
    """

    base_url: str
    model: str
    context_tokens: int = 16384
    requests_at_once: int = 1
    requests_per_minute: float | None = None
    most_tokens: int | None = None
    price_per_million_prompt_tokens: float | None = None
    price_per_million_answer_tokens: float | None = None
    most_cost: float | None = None
    timeout_seconds: float = 120.0

    def __post_init__(self) -> None:
        host_of(self.base_url)
        prices = (self.price_per_million_prompt_tokens, self.price_per_million_answer_tokens)
        checks = {
            marked("Error", "The address of the API has a question mark or a # in it."): not re.search(
                r"[?#]", self.base_url
            ),
            marked("Error", "The name of the API model is empty."): bool(self.model.strip()),
            marked("Error", "The context of the API model must have at least 512 tokens."): self.context_tokens >= 512,
            marked("Error", "From 1 to 64 requests can be on the way at once."): 1 <= self.requests_at_once <= 64,
            marked("Error", "The limit of requests per minute must be above 0."): _is_positive(
                self.requests_per_minute
            ),
            marked("Error", "The limit of tokens must be above 0."): _is_positive(self.most_tokens),
            marked("Error", "The limit of cost must be above 0."): _is_positive(self.most_cost),
            marked("Error", "Prices cannot be below 0."): all(price is None or price >= 0 for price in prices),
            marked("Error", "A limit of cost needs both prices, of prompts and of answers."): self.most_cost is None
            or None not in prices,
            marked("Error", "The time to wait for an answer must be above 0 seconds."): self.timeout_seconds > 0,
        }
        for what, is_met in checks.items():
            if not is_met:
                raise SettingsError(what, "Nothing was sent.", "Correct the settings of the API model.")

    @property
    def host(self) -> str:
        """The host, with its port unless that is the usual one: what a person allows, and whose key is used."""
        return host_of(self.base_url)

    def cost(self, usage: Usage) -> float:
        """What an answer costs; an unknown price counts as none."""
        prompts = usage.prompt_tokens * (self.price_per_million_prompt_tokens or 0.0)
        return (prompts + usage.answer_tokens * (self.price_per_million_answer_tokens or 0.0)) / 1e6

    def to_json(self) -> dict[str, Any]:
        """All settings, for `from_json`."""
        return asdict(self)

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Self:
        """The settings that `to_json` gave.

        Raises:
            SettingsError: They are none.
        """
        try:
            return cls(**content)
        except TypeError as error:
            raise SettingsError(
                "The settings of an API model cannot be read.",
                "Nothing was sent.",
                "Choose the API model anew; they may have been written by a newer version of the program.",
            ) from error


def _is_positive(number: float | None) -> bool:
    return number is None or number > 0


@dataclass(frozen=True)
class Spending:
    """What requests took, added up.

    Attributes:
        requests: Requests, attempts that failed included.
        prompt_tokens: Tokens of prompts.
        answer_tokens: Tokens of answers.
        cost: In the currency of the prices.
        is_estimated: Whether some tokens were not counted by the server, but estimated.
    """

    requests: int = 0
    prompt_tokens: int = 0
    answer_tokens: int = 0
    cost: float = 0.0
    is_estimated: bool = False

    @property
    def tokens(self) -> int:
        """Tokens of prompts and answers."""
        return self.prompt_tokens + self.answer_tokens

    def __add__(self, other: "Spending") -> "Spending":
        return Spending(
            self.requests + other.requests,
            self.prompt_tokens + other.prompt_tokens,
            self.answer_tokens + other.answer_tokens,
            self.cost + other.cost,
            self.is_estimated or other.is_estimated,
        )
