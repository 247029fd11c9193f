"""Rows from a model behind an OpenAI-compatible API: a commercial one, or a server of one's own.

Every request passes a `Door`, so none is sent that a person did not allow. What a server does wrong (errors, silence,
cut connections, nonsense) ends in an answer as far as it came, in another attempt, or in a message; never in a row that
the model did not write.
"""

import json
import logging
import queue
import re
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import openai
from openai.types.chat import ChatCompletionChunk

from rddg_desktop.errors import ModelError, Phrase, RddgError, SettingsError, StoppedError
from rddg_desktop.language import marked
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.llm.keys import SERVICE, VARIABLE, checked_key, variable_of
from rddg_desktop.llm.protocol import Capabilities, Request, Usage
from rddg_desktop.network import Call, ConnectTimeout, Door, HttpRequest, host_of

#: Seconds to wait before each further attempt.
RETRY_SECONDS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0)
#: A server that wants to be left alone for longer is asked again when the run is resumed.
MAXIMUM_WAIT_SECONDS = 300.0
#: Seconds between two signs of life.
LIFE_SECONDS = 0.1
#: Seconds that a thread gets to end once its connection is cut.
JOIN_SECONDS = 0.5
#: Characters of an answer per token that was asked for, beyond which it is cut off; and bytes that it may travel in.
MAXIMUM_TOKEN_CHARACTERS = 20
MAXIMUM_TOKEN_BYTES = 2000
#: Bytes that an answer may take whatever its length.
FREE_BYTES = 100_000

#: What a request can do without where a server does not take it; of the first two, the length has another name then.
_DISPENSABLE = ("max_tokens", "stream_options", "seed", "response_format")
_KEPT = marked("Error", "Every row accepted so far is kept.")
_TOKEN = re.compile(r"[A-Za-z]{1,3}|[^A-Za-z\s]|\n")
_TOO_LONG = re.compile(r"context.{0,20}(length|size|window|exceed)|too long|too many tokens|maximum.{0,20}length", re.S)
#: Parts of a model's name that tell no model from another.
_INDISTINCT = re.compile(r"\d{4,8}|\d\d|latest|preview|free|gguf")

#: What a server's fault shows as, mostly that it sends nonsense; everything else is ours.
_OF_THE_SERVER = (openai.APIError, TimeoutError, ValueError, RecursionError)

# It logs requests, in which rows are shown.
logging.getLogger("openai").setLevel(logging.WARNING)


class ApiSource:
    """A model behind an OpenAI-compatible API. Thread-safe.

    An API cannot be pinned to weights: the fingerprint is its address and the model's name, and equal requests may
    well bring different answers.

    Args:
        endpoint: Where the model is, and the limits.
        key: Key of the API; None for a server that wants none.
        door: The way out. It tells of requests from threads of this source.
        spent: What the project has spent so far.
        record: Is told what the project has spent, after each request; by the thread that asks, one at a time.
        retry_seconds: Seconds to wait before each further attempt; when they are used up, the run stops.

    Raises:
        SettingsError: The key is none, or this computer's settings for the network cannot be used.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        key: str | None,
        door: Door,
        spent: Spending,
        record: Callable[[Spending], None],
        retry_seconds: tuple[float, ...] = RETRY_SECONDS,
    ) -> None:
        self.name = endpoint.model
        self.fingerprint = f"{endpoint.base_url} {endpoint.model}"
        self.capabilities = Capabilities(
            endpoint.context_tokens, gives_logits=False, is_remote=True, requests_at_once=endpoint.requests_at_once
        )
        self.spent = spent
        self._endpoint = endpoint
        self._door = door
        self._record = record
        self._retry_seconds = retry_seconds
        # Given with every request: without it the client looks for other keys in the environment.
        self._authorisation = f"Bearer {checked_key(key)}" if key else openai.Omit()
        self._has_key = bool(key)
        client = door.client(endpoint.timeout_seconds)
        client.event_hooks = {"request": [self._check_host]}
        self._client = openai.OpenAI(api_key="none", base_url=endpoint.base_url, max_retries=0, http_client=client)
        self._changing = threading.Lock()
        self._reserved: list[Spending] = []
        self._next_start = 0.0
        self._not_taken: set[str] = set()

    def close(self) -> None:
        """Give up the connections."""
        self._client.close()

    def count_tokens(self, text: str) -> int:
        """An estimate on the safe side: a token for every digit, sign and line break, and for three letters.

        What a text takes is known to the server alone. Models with the most tokens write digits one by one and long
        words in pieces of about four letters.
        """
        return len(_TOKEN.findall(text))

    def answer(self, request: Request) -> Generator[str, None, Usage]:
        """The model's answer, piece by piece. See `RowSource.answer`.

        An answer that is cut off counts as far as it came if a line or an object of it is complete; otherwise it was a
        failed attempt.

        Raises:
            NetworkClosedError: Nobody allowed this host; with the prompt, and what else would be sent, as the preview.
            StoppedError: The limits are reached, or the server gave no answer after several attempts.
            SettingsError: The server does not accept the key, or wants the request to be sent to another host.
            ModelError: The server does not know the model, or the prompt is too long for it.
        """
        self._door.check(self._endpoint.base_url, self._preview(request))
        delays = iter(self._retry_seconds)
        attempts = 0
        while True:
            yield from self._turn()
            attempts += 1
            outcome = yield from self._attempt(request)
            if isinstance(outcome, Usage):
                return outcome
            if outcome.is_adapted:
                continue
            delay = next(delays, None)
            if delay is None or outcome.wait_seconds > MAXIMUM_WAIT_SECONDS:
                raise StoppedError(
                    "{host} was asked once and gave no answer that can be used: {reason}."
                    if attempts == 1
                    else "{host} was asked {attempts} times and gave no answer that can be used: {reason}.",
                    _KEPT,
                    "Resume the run later; if it stays so, ask who runs that server.",
                    host=self._endpoint.host,
                    attempts=attempts,
                    reason=outcome.reason,
                )
            yield from _signs_of_life(max(delay, outcome.wait_seconds))

    def _turn(self) -> Iterator[str]:
        """Wait until the limit of requests per minute allows the next one."""
        if self._endpoint.requests_per_minute is not None:
            with self._changing:
                start = max(time.monotonic(), self._next_start)
                self._next_start = start + 60 / self._endpoint.requests_per_minute
            yield from _signs_of_life(start - time.monotonic())

    def _attempt(self, request: Request) -> Generator[str, None, "Usage | _Failure"]:
        """Ask once. Ends the connection however it is left."""
        reserved = self._reserve(request)
        call = Call("prompt", request.real_rows, FREE_BYTES + MAXIMUM_TOKEN_BYTES * request.maximum_tokens)
        received: queue.SimpleQueue[_Piece | Exception | None] = queue.SimpleQueue()
        arguments = self._arguments(request)
        worker = threading.Thread(
            target=self._receive, args=(call, arguments, received), name="answer of a model", daemon=True
        )
        answer = _Answer(MAXIMUM_TOKEN_CHARACTERS * request.maximum_tokens)
        error: Exception | None = None
        worker.start()
        heard_at = time.monotonic()
        try:
            while not answer.is_overlong:
                try:
                    item = received.get(timeout=LIFE_SECONDS)
                except queue.Empty:
                    if time.monotonic() - heard_at > self._endpoint.timeout_seconds:
                        error = TimeoutError()
                        break
                    yield ""
                    continue
                heard_at = time.monotonic()
                if not isinstance(item, _Piece):
                    error = item
                    break
                self._check_model(item.model)
                yield answer.added(item)
        finally:
            call.break_off()
            worker.join(JOIN_SECONDS)
            usage = answer.usage(self.count_tokens(request.text), self.count_tokens)
            self._settle(reserved, usage, is_estimated=answer.counted is None, is_free=_is_free(error, answer))
        if error is not None and not isinstance(error, _OF_THE_SERVER):
            raise error
        if answer.is_ended and not answer.is_overlong:
            yield answer.rest()
            return usage
        if answer.is_useful:
            return usage
        return self._failure(error, answer, arguments)

    def _receive(
        self, call: Call, arguments: Mapping[str, Any], received: "queue.SimpleQueue[_Piece | Exception | None]"
    ) -> None:
        """Send a request and put what comes into the queue; last the error, or None. Runs in a thread of its own."""
        try:
            with call, self._client.chat.completions.create(stream=True, **arguments) as stream:
                for chunk in stream:
                    received.put(_piece(chunk))
        except Exception as error:  # noqa: BLE001 - it is raised, or explained, where the answer is awaited
            received.put(error)
        else:
            received.put(None)

    def _arguments(self, request: Request) -> dict[str, Any]:
        """What is sent, without what the server does not take."""
        dispensable: dict[str, Any] = {
            "max_tokens": request.maximum_tokens,
            "stream_options": {"include_usage": True},
            # Some servers take no larger one.
            "seed": request.seed % 2**31,
        }
        with self._changing:
            not_taken = set(self._not_taken)
        if request.answer_schema is not None:
            schema = dict(request.answer_schema)
            # OpenAI's form, and the one of llama.cpp's servers.
            forms: tuple[dict[str, Any], ...] = (
                {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema, "strict": True}},
                {"type": "json_object", "schema": schema},
            )
            taken = [form for form in forms if form["type"] not in not_taken]
            if taken:
                dispensable["response_format"] = taken[0]
        arguments = {name: value for name, value in dispensable.items() if name not in not_taken}
        if "max_tokens" not in arguments:
            arguments["max_completion_tokens"] = request.maximum_tokens
        return arguments | {
            "model": self._endpoint.model,
            "messages": [{"role": "user", "content": request.text}],
            "temperature": request.temperature,
            "extra_headers": {"Authorization": self._authorisation},
        }

    def _preview(self, request: Request) -> str:
        """What a request sends: the prompt as people read it, then everything else that its body holds."""
        body = {"stream": True, **self._arguments(request)}
        rest = {name: value for name, value in body.items() if name not in ("messages", "extra_headers")}
        return f"{request.text}\n{json.dumps(rest, ensure_ascii=False, indent=2)}\n"

    def _reserve(self, request: Request) -> Spending:
        """Put aside what a request may take at most. Raises StoppedError when that is more than is left."""
        endpoint = self._endpoint
        most = Usage(self.count_tokens(request.text), request.maximum_tokens)
        wanted = Spending(1, most.prompt_tokens, most.answer_tokens, endpoint.cost(most))
        with self._changing:
            total = sum(self._reserved, self.spent + wanted)
            if endpoint.most_tokens is not None and total.tokens > endpoint.most_tokens:
                raise StoppedError(
                    "The next request could exceed the limit of {most_tokens:,} tokens: {tokens:,}"
                    " are spent, and up to {left:,} would come in addition.",
                    _KEPT,
                    "Raise the limit and resume the run, or leave it at these rows.",
                    "--most-tokens N",
                    most_tokens=endpoint.most_tokens,
                    tokens=self.spent.tokens,
                    left=total.tokens - self.spent.tokens,
                )
            if endpoint.most_cost is not None and total.cost > endpoint.most_cost:
                raise StoppedError(
                    "The next request could exceed the limit of cost, {most_cost:.2f}: {cost:.4f}"
                    " are spent, and up to {left:.4f} would come in addition.",
                    _KEPT,
                    "Raise the limit and resume the run, or leave it at these rows.",
                    "--most-cost N",
                    most_cost=endpoint.most_cost,
                    cost=self.spent.cost,
                    left=total.cost - self.spent.cost,
                )
            self._reserved.append(wanted)
        return wanted

    def _settle(self, reserved: Spending, usage: Usage, *, is_estimated: bool, is_free: bool) -> None:
        """Note what a request took instead of what was put aside for it."""
        took = Spending(1)
        if not is_free:
            took += Spending(0, usage.prompt_tokens, usage.answer_tokens, self._endpoint.cost(usage), is_estimated)
        with self._changing:
            self._reserved.remove(reserved)
            self.spent += took
            self._record(self.spent)

    def _check_host(self, request: HttpRequest) -> None:
        """Refuse a redirect to another host: what was agreed to, and the key, are for the one that was stated."""
        host = host_of(str(request.url))
        if host != self._endpoint.host:
            raise SettingsError(
                "{host} wants the request to be sent to another server, {other}.",
                "Nothing was sent there, and every row accepted so far is kept.",
                "If that is where the model is now, state its address in the settings of the API model and begin a new "
                "run; otherwise ask who runs {host}.",
                "--api URL",
                host=self._endpoint.host,
                other=host,
            )

    def _check_model(self, answering: str) -> None:
        if not _may_be_same(self._endpoint.model, answering):
            shown = answering if re.fullmatch(r"[\w./:+-]{1,100}", answering) else Phrase("of another name")
            raise StoppedError(
                "{host} answers with the model {shown}, not with {model}.",
                "Nothing of that answer was used. Every row accepted so far is kept.",
                "Make the server load the model that was asked for, or ask for the one that it has.",
                host=self._endpoint.host,
                shown=shown,
                model=self._endpoint.model,
            )

    def _failure(self, error: Exception | None, answer: "_Answer", arguments: Mapping[str, Any]) -> "_Failure":
        """Why an attempt brought nothing, when another may. Raises what cannot get better."""
        match error:
            case openai.APIStatusError():
                return self._refusal(error, arguments)
            case openai.APIConnectionError() if _is_unreached(error):
                return _Failure(Phrase("it could not be reached, or the connection was cut"))
            case TimeoutError() | openai.APITimeoutError():
                return _Failure(Phrase("it was silent for {seconds:g} seconds", seconds=self._endpoint.timeout_seconds))
            case openai.APIError():
                return _Failure(Phrase("it reported an error in the middle of the answer"))
            case None if answer.is_overlong:
                return _Failure(Phrase("it sent far more than was asked for, without a line of it being complete"))
            case None if answer.is_begun:
                return _Failure(Phrase("the answer broke off before a line of it was complete"))
        return _Failure(Phrase("what it sent is not what an OpenAI-compatible API sends"))

    def _refusal(self, error: openai.APIStatusError, arguments: Mapping[str, Any]) -> "_Failure":
        """What follows from an HTTP status that tells of an error. See `_failure`."""
        endpoint, status = self._endpoint, error.status_code
        # The server's own words may repeat the prompt or the key, so only names that it gives are shown.
        names = [name for name in (error.code, error.param) if name and re.fullmatch(r"[a-z][a-z_.]{0,60}", name)]
        shown = ", ".join([f"status {status}", *names])
        if status in (401, 403):
            raise SettingsError(
                "{host} does not accept the API key ({shown})."
                if self._has_key
                else "{host} wants an API key, and none was found ({shown}).",
                _KEPT,
                "The key is taken from the environment variable {variable} or {general_variable}, or from "
                "this computer's keychain (entry {service}, user {host}); check that it is this "
                "server's, and that the keychain is not locked.",
                host=endpoint.host,
                shown=shown,
                variable=variable_of(endpoint.host),
                general_variable=VARIABLE,
                service=SERVICE,
            )
        if status == 402 or error.code == "insufficient_quota":
            raise StoppedError(
                "The account at {host} has no credit left ({shown}).",
                _KEPT,
                "Top it up and resume the run.",
                host=endpoint.host,
                shown=shown,
            )
        words = f"{error.message} {error.body}".lower()
        sent = [name for name in _DISPENSABLE if name in arguments]
        named = [name for name in sent if name in words]
        is_passing = status in (408, 409, 429) or (status >= 500 and status != 501)
        # Some servers report what they do not take as a failure of their own.
        if is_passing and (status < 500 or not named):
            wait = _retry_after(error.response.headers.get("Retry-After", ""))
            reason = Phrase(
                "it answered with {shown} and wants to be left alone for {minutes:,.0f} minutes"
                if wait > MAXIMUM_WAIT_SECONDS
                else "it answered with {shown}",
                shown=shown,
                minutes=wait / 60,
            )
            return _Failure(reason, wait)
        if _TOO_LONG.search(words):
            raise ModelError(
                "The prompt is too long for {model} at {host} ({shown}).",
                _KEPT,
                "Show fewer reference rows, or state how many tokens its context has.",
                "--reference-rows N, --context-tokens N",
                model=endpoint.model,
                host=endpoint.host,
                shown=shown,
            )
        refused = named or [name for name in sent if name == "response_format"]
        if refused:
            forms = {"response_format": arguments["response_format"]["type"]} if "response_format" in sent else {}
            with self._changing:
                self._not_taken.update(forms.get(name, name) for name in refused)
            return _Failure(Phrase("it answered with {shown}", shown=shown), is_adapted=True)
        if status == 404:
            raise ModelError(
                "{host} does not know the model {model}, or has its API elsewhere ({shown}).",
                _KEPT,
                "Check the name of the model and the address, which mostly ends with /v1.",
                host=endpoint.host,
                model=endpoint.model,
                shown=shown,
            )
        raise ModelError(
            "{host} refused the request ({shown}).",
            _KEPT,
            "Check the settings of the API model; another temperature or another model may do.",
            host=endpoint.host,
            shown=shown,
        )


@dataclass(frozen=True)
class _Failure:
    """Why an attempt failed, as the end of a sentence.

    Attributes:
        reason: As given.
        wait_seconds: What the server wants to be left alone for.
        is_adapted: Whether the next attempt goes without something that the server does not take.
    """

    reason: Phrase
    wait_seconds: float = 0.0
    is_adapted: bool = False


@dataclass(frozen=True)
class _Piece:
    """A piece of an answer.

    Attributes:
        text: What was written.
        end: Why the answer ends; "" when it does not.
        model: Which model writes.
        counted: Tokens of prompt and answer by the server's count; None when it does not say.
    """

    text: str
    end: str
    model: str
    counted: tuple[int, int] | None


def _piece(chunk: ChatCompletionChunk) -> _Piece:
    """What a server sent. The client checks nothing of it.

    Raises:
        ValueError: It is something else.
    """
    try:
        choice = chunk.choices[0] if chunk.choices else None
        text = (choice.delta.content if choice and choice.delta else None) or ""
        end = (choice.finish_reason if choice else None) or ""
        usage = chunk.usage
        counted = (usage.prompt_tokens, usage.completion_tokens) if usage else None
        # Half a character (a lone surrogate) could not be stored.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    except (AttributeError, LookupError, TypeError) as error:
        raise ValueError("no piece of a completion") from error
    if counted and not all(isinstance(count, int) and count >= 0 for count in counted):
        counted = None
    return _Piece(text, str(end), str(chunk.model or ""), counted)


class _Answer:
    """An answer as it comes in. It is held back until there is something in it that counts, and flows from then on."""

    def __init__(self, maximum_characters: int) -> None:
        self._maximum_characters = maximum_characters
        self._text = ""
        self._given = 0
        self._end = ""
        self.counted: tuple[int, int] | None = None
        self.is_begun = False

    def added(self, piece: _Piece) -> str:
        """Take a piece; returns what may be passed on."""
        self.is_begun = True
        self._text += piece.text
        self._end = piece.end or self._end
        self.counted = piece.counted or self.counted
        return self.rest() if self.is_useful else ""

    def rest(self) -> str:
        """What has not been passed on yet."""
        start, self._given = self._given, min(len(self._text), self._maximum_characters)
        return self._text[start : self._given]

    @property
    def is_useful(self) -> bool:
        """Whether a line or an object is complete."""
        kept = self._text[: self._maximum_characters]
        return "\n" in kept or "}" in kept

    @property
    def is_overlong(self) -> bool:
        """Whether it is far longer than was asked for."""
        return len(self._text) > self._maximum_characters

    @property
    def is_ended(self) -> bool:
        """Whether the server said that this is the end; otherwise the connection was cut."""
        return bool(self._end)

    def usage(self, prompt_tokens: int, count: Callable[[str], int]) -> Usage:
        """What it took: by the server's count, else by an estimate."""
        answer_tokens = count(self._text[: self._maximum_characters])
        if self.counted is not None:
            prompt_tokens, answer_tokens = self.counted
        return Usage(prompt_tokens, answer_tokens, is_complete=self._end == "stop" and not self.is_overlong)


def _is_free(error: Exception | None, answer: _Answer) -> bool:
    """Whether nothing is billed: the request did not get through, or was refused."""
    is_refused = isinstance(error, openai.APIStatusError | RddgError)
    return (is_refused or _is_unreached(error)) and not answer.is_begun


def _is_unreached(error: Exception | None) -> bool:
    """Whether no connection was made, or it was cut; not where the server was reached and then was silent."""
    # The client reports a connection that takes too long to be made as it reports silence.
    return type(error) is openai.APIConnectionError or (
        isinstance(error, openai.APITimeoutError) and isinstance(error.__cause__, ConnectTimeout)
    )


def _signs_of_life(seconds: float) -> Iterator[str]:
    """Wait, with a sign of life now and then."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        yield ""
        time.sleep(min(left, LIFE_SECONDS))


def _retry_after(text: str) -> float:
    """Seconds that the header Retry-After asks for, given in seconds or as a date; 0 when it says nothing."""
    try:
        return max(0.0, float(text))
    except ValueError:
        pass
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return 0.0
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds())


def _may_be_same(asked: str, answering: str) -> bool:
    """Whether a model that goes by one name may be the one asked for by another.

    Servers add dates and makers to names, or leave them out. Plainly another model is one whose name has a part of its
    own and lacks one of the other's.
    """
    parts = []
    for name in (asked, answering):
        file_name = re.split(r"[/\\]", name.lower())[-1].removesuffix(".gguf")
        pieces = re.split(r"[^a-z0-9.]+", file_name)
        parts.append({piece for piece in pieces if piece and not _INDISTINCT.fullmatch(piece)})
    return not (parts[0] - parts[1] and parts[1] - parts[0])
