import json
import logging
import os
import socket
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import replace

import keyring
import keyring.errors
import pytest

from rddg_desktop.errors import ModelError, RddgError, SettingsError, StoppedError
from rddg_desktop.llm.api import ApiSource
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.llm.keys import api_key, forget_key, keep_key, variable_of
from rddg_desktop.llm.protocol import Request, Usage
from rddg_desktop.network import Answered, Door, NetworkClosedError, Sent
from tests.keychains import Keychain
from tests.llm.endpoints import MODEL, answering, real_server, refusing, serving

KEY = "sk-Quibblewort0123456789"
#: A cell of the table; no message may show it.
CELL = "Zauberlehrling"
PROMPT = f"A.\nyes,1,{CELL}\n"
REQUEST = Request(PROMPT, 50, 0.7, 2**40 + 5, real_rows=3)
TWO_ROWS = ("yes,1,", "mild\nyes,2", ",severe\n")
SCHEMA = {"type": "object", "properties": {"rows": {"type": "array"}}}


@pytest.fixture
def stack():
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def asked(stack):
    """Start a server with scripted behaviours and a source that asks it."""

    def start(*behaviours, key=None, retries=2, spent=Spending(), is_open=True, **settings):  # noqa: B008 - a constant
        server = stack.enter_context(serving(*behaviours))
        records = []
        door = Door([server.host] if is_open else [], records.append)
        bills = []
        endpoint = Endpoint(server.url, MODEL, **settings)
        source = ApiSource(endpoint, key, door, spent, bills.append, retry_seconds=(0.01,) * retries)
        stack.callback(source.close)
        return source, server, records, bills

    return start


def hear(source, request=REQUEST):
    """The whole answer, and what it took."""
    pieces = []
    answering_ = source.answer(request)
    while True:
        try:
            pieces.append(next(answering_))
        except StopIteration as stop:
            return "".join(pieces), stop.value


def refused(source, kind=RddgError, request=REQUEST):
    """The message of a request that must fail; it shows neither cells nor the key."""
    with pytest.raises(kind) as caught:
        hear(source, request)
    assert_no_secret(caught.value)
    return str(caught.value)


def assert_no_secret(error):
    texts = ["".join(traceback.format_exception(error))]
    while error is not None:
        texts += [str(error), repr(error), repr(error.args)]
        error = error.__cause__ or error.__context__
    for text in texts:
        assert KEY not in text
        assert CELL not in text


def cut(*pieces):
    """A behaviour: the connection ends in the middle."""

    def behave(exchange):
        exchange.begin()
        for piece in pieces:
            exchange.piece(piece)

    return behave


def hanging(*pieces):
    def behave(exchange):
        if pieces:
            exchange.begin()
        for piece in pieces:
            exchange.piece(piece)
        exchange.hang()

    return behave


# What a well-behaved server is asked, and what comes of its answer.


def test_a_streamed_answer_is_passed_on_and_counted(asked):
    source, server, records, bills = asked(
        answering(*TWO_ROWS),
        key=KEY,
        price_per_million_prompt_tokens=10.0,
        price_per_million_answer_tokens=100.0,
    )
    assert hear(source) == ("yes,1,mild\nyes,2,severe\n", Usage(30, 9, is_complete=True))
    (request,) = server.requests
    assert request.path == "/v1/chat/completions"
    assert request.body == {
        "model": MODEL,
        "messages": [{"role": "user", "content": PROMPT}],
        "temperature": 0.7,
        "max_tokens": 50,
        "seed": 5,
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    assert bills == [Spending(1, 30, 9, 0.0012)] == [source.spent]
    sent, answered = records
    assert isinstance(sent, Sent)
    assert (sent.method, sent.host, sent.path) == ("POST", server.host, "/v1/chat/completions")
    assert (sent.label, sent.real_rows) == ("prompt", 3)
    assert sent.sent_bytes == len(json.dumps(request.body, separators=(",", ":"), ensure_ascii=False).encode())
    assert isinstance(answered, Answered)
    assert (answered.sent, answered.status, answered.failure) == (sent, 200, "")
    assert answered.received_bytes > 300


def test_only_what_is_needed_is_sent_whatever_the_environment_says(asked, monkeypatch):
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID"):
        monkeypatch.setenv(f"OPENAI_{name}", "of-someone-else")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: of-someone-else\nX-Else: of-someone-else")
    expected = {"host", "user-agent", "accept", "accept-encoding", "connection", "content-length", "content-type"}
    keyless, server, *_ = asked(answering("yes\n"))
    hear(keyless)
    assert set(server.requests[0].headers) == expected
    with_key, server, *_ = asked(answering("yes\n"), key=f" {KEY}\n")
    hear(with_key)
    assert set(server.requests[0].headers) == {*expected, "authorization"}
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_proxy_is_not_asked_for_what_is_on_this_computer(asked, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    source, *_ = asked(answering("yes\n"))
    assert hear(source)[0] == "yes\n"


def test_a_last_line_without_a_break_stays_so_and_only_an_answer_that_ended_is_complete(asked):
    source, *_ = asked(answering("yes,1\nyes,2"), answering("yes,1\nyes,2", end="length"))
    assert hear(source) == ("yes,1\nyes,2", Usage(30, 9, is_complete=True))
    assert hear(source) == ("yes,1\nyes,2", Usage(30, 9, is_complete=False))


@pytest.mark.parametrize("usage", [None, (-1, 5), ("many", None)])
def test_without_a_count_of_the_server_tokens_are_estimated_and_said_to_be(asked, usage):
    source, *_ = asked(answering("yes,12\n", usage=usage))
    _, took = hear(source)
    assert took.answer_tokens == source.count_tokens("yes,12\n") == 5
    assert took.prompt_tokens == source.count_tokens(PROMPT)
    assert source.spent == Spending(1, took.prompt_tokens, 5, 0.0, is_estimated=True)


def test_half_characters_are_replaced(asked):
    source, *_ = asked(answering("yes,\ud83d\nno,\ud83d\ude00\n"))
    assert hear(source)[0] == "yes,\ufffd\nno,\U0001f600\n"


def test_several_requests_are_on_the_way_at_once(asked):
    together = threading.Barrier(4)

    def behave(exchange):
        together.wait(10)
        answering(exchange.body["messages"][0]["content"] + "\n")(exchange)

    source, _, _, bills = asked(behave, requests_at_once=4)
    assert source.capabilities.requests_at_once == 4
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda number: hear(source, replace(REQUEST, text=f"{number}"))[0], range(4)))
    assert answers == ["0\n", "1\n", "2\n", "3\n"]
    assert [bill.requests for bill in bills] == [1, 2, 3, 4]
    assert bills[-1] == Spending(4, 120, 36)


def test_requests_keep_to_the_limit_per_minute(asked):
    source, server, *_ = asked(answering("yes\n"), requests_per_minute=300)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: hear(source), range(4)))
    arrived = sorted(request.arrived for request in server.requests)
    # Three times a fifth of a second, less what the first may have been late.
    assert arrived[-1] - arrived[0] > 0.5


# What a server may not take.


def test_a_schema_is_sent_and_left_out_for_good_where_it_is_refused(asked):
    request = replace(REQUEST, answer_schema=SCHEMA)
    source, server, *_ = asked(answering("{}"))
    assert hear(source, request)[0] == "{}"
    form = server.requests[0].body["response_format"]
    assert form == {"type": "json_schema", "json_schema": {"name": "answer", "schema": SCHEMA, "strict": True}}
    for status in (400, 404, 422, 501):
        source, server, *_ = asked(refusing(status), refusing(status), answering("yes\n"), retries=0)
        assert hear(source, request)[0] == "yes\n"
        assert hear(source, request)[0] == "yes\n"
        forms = [one.body.get("response_format", {"type": "none"})["type"] for one in server.requests]
        assert forms == ["json_schema", "json_object", "none", "none"]


def test_the_form_that_a_server_takes_is_kept(asked):
    # As the server of llama-cpp-python does it: a failure of its own, which names what it does not take.
    unknown = refusing(
        500, {"error": {"message": "{'loc': ('body', 'response_format', 'type'), 'msg': 'json_object'}"}}
    )
    source, server, *_ = asked(unknown, answering("{}"), retries=0)
    request = replace(REQUEST, answer_schema=SCHEMA)
    assert hear(source, request)[0] == "{}"
    assert hear(source, request)[0] == "{}"
    assert [one.body["response_format"]["type"] for one in server.requests] == ["json_schema", *["json_object"] * 2]
    assert server.requests[-1].body["response_format"]["schema"] == SCHEMA


def test_other_names_and_missing_options_are_found_out(asked):
    source, server, *_ = asked(
        refusing(400, {"error": {"message": "Use 'max_completion_tokens'.", "param": "max_tokens"}}),
        refusing(422, {"detail": [{"loc": ["body", "seed"]}, {"loc": ["body", "stream_options"]}]}),
        answering("yes\n"),
        retries=0,
    )
    assert hear(source)[0] == "yes\n"
    assert set(server.requests[-1].body) == {"model", "messages", "temperature", "stream", "max_completion_tokens"}
    assert server.requests[-1].body["max_completion_tokens"] == 50


# What goes wrong and is tried again.


@pytest.mark.parametrize(
    "failing",
    [
        refusing(500),
        refusing(503),
        refusing(408),
        refusing(409),
        refusing(429, Retry_After="0"),
        refusing(429, Retry_After="nonsense"),
        refusing(429, Retry_After="Mon, 23 Nov 2020 10:00:00 GMT"),
        lambda exchange: None,
        cut(),
        cut("yes,1,mi"),
        lambda exchange: exchange.status(200, {"choices": []}),
        lambda exchange: exchange.status(200, ["no completion"]),
        lambda exchange: (exchange.begin("text/html"), exchange.raw(b"<html>no API</html>")),
        lambda exchange: (exchange.begin(), exchange.raw(b"data: {no json\n\n")),
        lambda exchange: (exchange.begin(), exchange.raw(b"data: " + b"[" * 50_000 + b"\n\n")),
        lambda exchange: (exchange.begin(), exchange.raw(b"data: \xff\xfe\n\n")),
        lambda exchange: (exchange.begin(), exchange.event(["no completion"])),
        lambda exchange: (exchange.begin(), exchange.event({"choices": [{"delta": {"content": 5}}]})),
        lambda exchange: (exchange.begin(), exchange.event({"choices": 5})),
        lambda exchange: (exchange.begin(), exchange.event({"error": {"message": CELL}})),
        lambda exchange: (exchange.begin(), exchange.raw(b"x" * 10_000_000)),
        lambda exchange: (exchange.begin(), exchange.piece("x" * 10_000_000)),
        lambda exchange: (exchange.begin(), exchange.piece("x" * 5_000)),
    ],
)
def test_a_failed_attempt_is_repeated_and_leaves_nothing_behind(asked, failing):
    source, server, *_ = asked(failing, answering(*TWO_ROWS))
    assert hear(source)[0] == "yes,1,mild\nyes,2,severe\n"
    assert len(server.requests) == 2
    source, server, _, bills = asked(failing, key=KEY)
    assert "was asked 3 times" in refused(source, StoppedError)
    assert len(server.requests) == 3
    assert bills[-1].requests == 3


def test_a_server_that_is_not_there_stops_the_run_resumably(asked):
    source, server, *_ = asked(answering())
    server.close()
    assert "could not be reached" in refused(source, StoppedError)
    assert source.spent == Spending(3)


def test_a_connection_that_is_never_made_is_no_silence_and_costs_nothing(asked, stack, monkeypatch):
    monkeypatch.setattr("rddg_desktop.network.CONNECT_SECONDS", 0.2)
    # Whoever connects waits for the encryption to begin.
    mute = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
    host = f"127.0.0.1:{mute.getsockname()[1]}"
    prices = {"price_per_million_prompt_tokens": 10.0, "price_per_million_answer_tokens": 100.0}
    endpoint = Endpoint(f"https://{host}/v1", MODEL, **prices)
    source = ApiSource(endpoint, KEY, Door([host], print), Spending(), print, retry_seconds=(0.01,))
    with closing(source):
        message = refused(source, StoppedError)
    assert "could not be reached" in message
    assert "silent" not in message
    assert source.spent == Spending(2)


def test_silence_is_a_failed_attempt(asked):
    def murmuring(exchange):
        exchange.begin()
        for _ in range(1000):
            exchange.raw(b": still there\n\n")
            time.sleep(0.02)

    source, server, records, _ = asked(hanging(), murmuring, answering("yes\n"), timeout_seconds=1.0)
    assert hear(source)[0] == "yes\n"
    assert len(server.requests) == 3
    assert [one.failure for one in records if isinstance(one, Answered)][1:] == ["broken off", ""]


def test_the_wait_that_a_server_wants_is_kept(asked):
    source, server, *_ = asked(refusing(429, Retry_After="0.5"), answering("yes\n"))
    assert hear(source)[0] == "yes\n"
    assert server.requests[1].arrived - server.requests[0].arrived > 0.45
    source, server, *_ = asked(refusing(429, Retry_After="7200"))
    assert "left alone for 120 minutes" in refused(source, StoppedError)
    assert len(server.requests) == 1


@pytest.mark.parametrize("end", [cut, hanging])
def test_what_came_before_a_cut_counts_without_the_line_that_was_cut(asked, end):
    source, server, *_ = asked(end("yes,1,mild\nye", "s,2,sev"), timeout_seconds=0.3)
    answer, took = hear(source)
    assert answer == "yes,1,mild\nyes,2,sev"
    assert not took.is_complete
    assert took.answer_tokens > 0
    assert source.spent.is_estimated
    assert len(server.requests) == 1


def test_an_answer_far_beyond_what_was_asked_for_is_cut_off(asked):
    def endless(exchange):
        exchange.begin()
        for _ in range(1_000_000):
            exchange.piece("yes,1,mild\n")

    source, _, records, _ = asked(endless)
    answer, took = hear(source)
    assert len(answer) == 1000
    assert not took.is_complete
    assert records[-1].received_bytes < 1_000_000
    assert records[-1].failure == "broken off"


# What cannot get better by asking again.


@pytest.mark.parametrize(
    ("behaviour", "kind", "says"),
    [
        (refusing(401, {"error": {"message": f"Incorrect API key: {KEY}"}}), SettingsError, "does not accept the"),
        (refusing(403), SettingsError, "RDDG_API_KEY_127_0_0_1_"),
        (refusing(402), StoppedError, "no credit"),
        (refusing(429, {"error": {"code": "insufficient_quota"}}), StoppedError, "insufficient_quota"),
        (refusing(404, {"error": {"code": "model_not_found"}}), ModelError, "model_not_found"),
        (refusing(404), ModelError, f"does not know the model {MODEL}"),
        (refusing(400, {"error": {"code": "context_length_exceeded"}}), ModelError, "how many tokens its context has"),
        (
            refusing(400, {"error": {"message": f"Requested tokens exceed context window: {PROMPT}"}}),
            ModelError,
            "too long",
        ),
        (refusing(400, {"error": {"message": PROMPT, "param": "temperature"}}), ModelError, "temperature"),
        (refusing(418, {"error": {"code": CELL, "message": KEY}}), ModelError, "status 418"),
        (answering("yes\n", model="gpt-3.5-turbo"), StoppedError, "the model gpt-3.5-turbo, not with rows-7b"),
        (answering("yes\n", model=f"{CELL}, {KEY}"), StoppedError, "of another name"),
        (refusing(302, Location="http://localhost:9/v1"), SettingsError, "another server, localhost:9."),
        (refusing(307, Location="http://localhost:9/v1"), SettingsError, "another server, localhost:9."),
        (refusing(307, Location="http://169.254.169.254/v1"), SettingsError, "another server, 169.254.169.254."),
        (refusing(307, Location="ftp://localhost/v1"), SettingsError, "not one that can be used"),
    ],
)
def test_what_cannot_get_better_stops_at_once_with_a_message(asked, behaviour, kind, says):
    source, server, *_ = asked(behaviour, key=KEY)
    assert says in refused(source, kind)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [307, 308])
def test_neither_prompt_nor_key_follow_to_another_host_even_where_it_is_allowed(asked, stack, status):
    elsewhere = stack.enter_context(serving(answering("yes\n")))
    server = stack.enter_context(serving(refusing(status, Location=f"{elsewhere.url}/chat/completions")))
    door = Door([server.host, elsewhere.host], print)
    with closing(ApiSource(Endpoint(server.url, MODEL), KEY, door, Spending(), print)) as source:
        message = refused(source, SettingsError)
        assert source.spent == Spending(1)
    assert f"{server.host} wants the request to be sent to another server, {elsewhere.host}." in message
    assert "Nothing was sent there, and every row accepted so far is kept." in message
    assert "state its address" in message
    assert len(server.requests) == 1
    assert elsewhere.requests == []


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_within_the_host_is_followed(asked, status):
    source, server, records, _ = asked(refusing(status, Location="/v2/chat/completions"), answering("yes\n"), key=KEY)
    assert hear(source)[0] == "yes\n"
    assert [one.path for one in server.requests] == ["/v1/chat/completions", "/v2/chat/completions"]
    assert server.requests[0].body == server.requests[1].body
    assert [one.path for one in records if isinstance(one, Sent)] == [one.path for one in server.requests]


def test_without_a_key_the_message_says_that_none_was_found(asked):
    source, server, *_ = asked(refusing(401))
    message = refused(source, SettingsError)
    assert "none was found" in message
    assert variable_of(server.host) in message


@pytest.mark.parametrize(
    ("asked_for", "answering_as"),
    [
        ("gpt-4o", "gpt-4o-2024-08-06"),
        ("gpt-4-turbo-preview", "gpt-4-0125-preview"),
        ("openai/gpt-4o-mini", "gpt-4o-mini"),
        ("mistral-large-latest", "mistral-large-2411"),
        ("meta-llama/Llama-3.1-8B-Instruct", "llama-3.1-8b-instruct"),
        ("rows", "/models/rows.gguf"),
        ("anything", ""),
    ],
)
def test_a_model_may_go_by_a_longer_or_shorter_name(asked, stack, asked_for, answering_as):
    server = stack.enter_context(serving(answering("yes\n", model=answering_as)))
    source = ApiSource(Endpoint(server.url, asked_for), None, Door([server.host], print), Spending(), print)
    with closing(source):
        assert hear(source)[0] == "yes\n"


def test_a_closed_door_lets_nothing_out_and_shows_what_would_go(asked):
    source, server, records, bills = asked(answering("yes\n"), key=KEY, is_open=False)
    with pytest.raises(NetworkClosedError) as caught:
        hear(source)
    assert caught.value.host == server.host
    assert caught.value.preview.startswith(f"{PROMPT}\n")
    assert KEY not in caught.value.preview
    assert_no_secret(caught.value)
    assert server.requests == records == bills == []


def test_what_is_shown_before_is_what_is_sent_afterwards_the_schema_included(asked):
    request = replace(REQUEST, answer_schema={"type": "object", "properties": {"Stage": {"enum": ["Frühstadium"]}}})
    closed, *_ = asked(answering("{}"), key=KEY, is_open=False)
    with pytest.raises(NetworkClosedError) as caught:
        hear(closed, request)
    assert "Frühstadium" in caught.value.preview
    source, server, *_ = asked(answering("{}"), key=KEY)
    hear(source, request)
    ((message,), rest) = (server.requests[0].body.pop("messages"), server.requests[0].body)
    assert message == {"role": "user", "content": PROMPT}
    assert json.loads(caught.value.preview.removeprefix(PROMPT)) == rest


def test_what_the_audit_trail_cannot_take_is_not_sent(asked, stack):
    def full(_):
        raise StoppedError("The disk is full.", "", "")

    server = stack.enter_context(serving(answering("yes\n")))
    source = stack.enter_context(
        closing(ApiSource(Endpoint(server.url, MODEL), None, Door([server.host], full), Spending(), print))
    )
    assert "disk is full" in refused(source, StoppedError)
    assert server.requests == []


def test_an_answer_that_the_audit_trail_cannot_take_stops_the_run(asked, stack):
    def full(what):
        if isinstance(what, Answered):
            raise StoppedError("The disk is full.", "", "")

    server = stack.enter_context(serving(answering("yes\n")))
    source = stack.enter_context(
        closing(ApiSource(Endpoint(server.url, MODEL), None, Door([server.host], full), Spending(), print))
    )
    assert "disk is full" in refused(source, StoppedError)


# Limits.


def test_no_request_is_sent_that_could_exceed_the_limits(asked):
    prompt = 13
    limits = {"price_per_million_prompt_tokens": 1e6, "price_per_million_answer_tokens": 2e6}
    source, server, *_ = asked(answering("yes\n", usage=(10, 20)), most_tokens=100, most_cost=1000.0, **limits)
    assert source.count_tokens(PROMPT) == prompt
    hear(source)
    assert source.spent == Spending(1, 10, 20, 50.0)
    hear(source)
    message = refused(source, StoppedError)
    assert "60 are spent" in message
    assert "Raise the limit" in message
    before = Spending(1, 0, 0, 51.0)
    source, server, *_ = asked(answering("yes\n"), most_cost=163.0, spent=before, **limits)
    message = refused(source, StoppedError)
    assert "51.0000 are spent" in message
    assert "Raise the limit" in message
    assert server.requests == []


def test_requests_on_the_way_count_for_the_limits_too(asked):
    arrived, go_on = threading.Event(), threading.Event()

    def waiting(exchange):
        arrived.set()
        go_on.wait(10)
        answering("yes\n", usage=(10, 20))(exchange)

    source, *_ = asked(waiting, most_tokens=120, requests_at_once=2)
    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(hear, source)
        assert arrived.wait(10)
        assert "0 are spent" in refused(source, StoppedError)
        go_on.set()
        assert first.result()[0] == "yes\n"
    assert hear(source)[0] == "yes\n"


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"base_url": "api.example.org/v1"}, "address"),
        ({"base_url": "ftp://api.example.org/v1"}, "address"),
        ({"base_url": f"https://me:{KEY}@api.example.org/v1"}, "address"),
        ({"base_url": "https://"}, "address"),
        ({"base_url": "https://host:port/"}, "address"),
        ({"base_url": "https://api.example.org/v1?key=1"}, "question mark"),
        ({"model": " "}, "name"),
        ({"context_tokens": 100}, "512"),
        ({"requests_at_once": 0}, "64"),
        ({"requests_at_once": 65}, "64"),
        ({"requests_per_minute": 0}, "per minute"),
        ({"most_tokens": 0}, "tokens"),
        ({"most_cost": 1.0}, "prices"),
        ({"price_per_million_prompt_tokens": -1}, "Prices"),
        ({"timeout_seconds": 0}, "wait"),
        ({"temper": 1}, "cannot be read"),
        ({"context_tokens": "many"}, "cannot be read"),
    ],
)
def test_settings_that_cannot_be_are_refused(settings, says):
    with pytest.raises(SettingsError) as caught:
        Endpoint.from_json({"base_url": "https://api.example.org/v1", "model": MODEL} | settings)
    assert says in str(caught.value)
    assert_no_secret(caught.value)


def test_settings_are_read_as_they_were_written():
    endpoint = Endpoint("https://api.example.org:8443/v1", MODEL, requests_at_once=8, most_tokens=1000)
    assert Endpoint.from_json(json.loads(json.dumps(endpoint.to_json()))) == endpoint
    assert endpoint.host == "api.example.org:8443"


# Cancelling.


@pytest.mark.parametrize(
    "behaviour",
    [hanging(), hanging("yes,1\n", "yes,2"), refusing(429, Retry_After="60"), refusing(500)],
    ids=["before the answer", "in the middle", "Retry-After", "between attempts"],
)
def test_closing_ends_a_request_at_once(asked, stack, behaviour):
    server = stack.enter_context(serving(behaviour))
    records, bills = [], []
    door = Door([server.host], records.append)
    source = ApiSource(Endpoint(server.url, MODEL), None, door, Spending(), bills.append, retry_seconds=(60.0,))
    stack.callback(source.close)
    answer = source.answer(REQUEST)
    # The second sign of life after a request has arrived comes out of the wait.
    signs = 0
    while signs < 2:
        piece = next(answer)
        signs += bool(server.requests) and not piece
    started = time.monotonic()
    answer.close()
    # Otherwise it would last a minute.
    assert time.monotonic() - started < 20
    assert [bill.requests for bill in bills] == [1]
    assert isinstance(records[-1], Answered)
    assert "answer of a model" not in [thread.name for thread in threading.enumerate()]


def test_a_request_that_was_cancelled_is_counted(asked):
    source, _, records, bills = asked(hanging("yes,1\n"))
    answer = source.answer(REQUEST)
    while next(answer) != "yes,1\n":
        pass
    answer.close()
    assert bills == [Spending(1, source.count_tokens(PROMPT), source.count_tokens("yes,1\n"), 0.0, True)]
    assert records[-1].failure == "broken off"


# Secrets.


def test_nothing_secret_is_logged_or_shown(asked, caplog):
    with caplog.at_level(logging.DEBUG):
        source, *_ = asked(refusing(500), answering(f"{CELL}\n"), key=KEY)
        hear(source)
    assert CELL not in caplog.text
    assert KEY not in caplog.text
    assert KEY not in repr(source) + repr(source.fingerprint) + source.name


@pytest.mark.parametrize("bad", ["", "  ", f"{KEY} {KEY}", f"{KEY}\nX: y", f"{KEY}é"])
def test_what_is_no_key_is_refused_without_being_shown(bad):
    with pytest.raises(SettingsError) as caught:
        keep_key("api.example.org", bad)
    assert_no_secret(caught.value)
    if bad:
        with pytest.raises(SettingsError) as caught:
            ApiSource(Endpoint("https://api.example.org", MODEL), bad, Door([], print), Spending(), print)
        assert_no_secret(caught.value)


class Locked(Keychain):
    """A keychain that does not open, and is indiscreet about it."""

    def get_password(self, service, username):
        raise keyring.errors.KeyringLocked(KEY)

    def set_password(self, service, username, password):
        raise keyring.errors.PasswordSetError(password)


@pytest.fixture
def keychain(monkeypatch):
    for name in [name for name in os.environ if name.startswith("RDDG_API_KEY")]:
        monkeypatch.delenv(name)
    before = keyring.get_keyring()

    def use(kind):
        keyring.set_keyring(kind())

    use(Keychain)
    yield use
    keyring.set_keyring(before)


def test_keys_come_from_the_environment_or_the_keychain(keychain, monkeypatch):
    host = "api.example.org:8443"
    assert api_key(host) is None
    forget_key(host)
    keep_key(host, f"{KEY}\n")
    assert api_key(host) == KEY
    assert api_key("api.example.org") is None
    monkeypatch.setenv("RDDG_API_KEY", "for-all")
    assert api_key(host) == "for-all"
    monkeypatch.setenv("RDDG_API_KEY_API_EXAMPLE_ORG_8443", "for-one")
    assert api_key(host) == "for-one"
    monkeypatch.delenv("RDDG_API_KEY")
    monkeypatch.delenv("RDDG_API_KEY_API_EXAMPLE_ORG_8443")
    forget_key(host)
    assert api_key(host) is None


def test_a_keychain_that_does_not_open_is_none_and_says_so_when_it_is_needed(keychain):
    keychain(Locked)
    assert api_key("api.example.org") is None
    for use in (lambda: keep_key("api.example.org", KEY), lambda: forget_key("api.example.org")):
        with pytest.raises(SettingsError) as caught:
            use()
        assert "keychain" in str(caught.value)
        assert KEY not in "".join(traceback.format_exception(caught.value)) + repr(caught.value)


# The real thing.


@pytest.mark.model
def test_a_real_server_answers_streams_counts_and_is_cancelled(tmp_path, stack):
    host = stack.enter_context(real_server(tmp_path))
    records, bills = [], []
    door = Door([host], records.append)
    endpoint = Endpoint(f"http://{host}/v1", "embedded", context_tokens=2048)
    source = ApiSource(endpoint, None, door, Spending(), bills.append, retry_seconds=(1.0,) * 60)
    stack.callback(source.close)
    request = Request("Repeat: yes,1\nno,2\nyes,3\n", 40, 0.2, 1)
    answer, took = hear(source, request)
    assert answer.strip()
    assert 0 < took.answer_tokens <= 40
    assert bills[-1].answer_tokens == took.answer_tokens
    assert records[-1].status == 200
    pieces = source.answer(replace(request, text="Tell a long story of many lines.", maximum_tokens=1000))
    while not next(pieces):
        pass
    started = time.monotonic()
    pieces.close()
    # Otherwise it would last as long as a thousand tokens take.
    assert time.monotonic() - started < 5
    assert hear(source, request)[0]
