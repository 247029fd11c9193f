"""Graphics cards: those of this computer, and lists of cards that ggml could give."""

import sys
from types import SimpleNamespace

import pytest

from rddg_desktop.llm import devices, memory
from rddg_desktop.llm.devices import graphics_cards
from rddg_desktop.llm.memory import room

#: ggml's numbers.
PROCESSOR, DISCRETE, INTEGRATED = 0, 1, 2


@pytest.fixture
def computer(monkeypatch):
    """Makes this a computer with some devices: pairs of a kind and of free bytes."""

    def make(*found):
        def tell_memory(device, free, total):
            free._obj.value, total._obj.value = found[device.value - 1][1], 100

        registry = SimpleNamespace(
            ggml_backend_dev_count=lambda: len(found), ggml_backend_dev_get=lambda number: number + 1
        )
        base = SimpleNamespace(
            ggml_backend_dev_type=lambda device: found[device.value - 1][0],
            ggml_backend_dev_memory=tell_memory,
            ggml_backend_dev_name=lambda device: f"device {device.value}".encode(),
        )
        monkeypatch.setattr(devices, "_ggml_libraries", lambda: (registry, base))
        monkeypatch.setattr(sys, "platform", "linux")

    return make


def test_graphics_cards_of_this_computer_have_memory():
    for card in graphics_cards():
        assert card.name
        assert 0 <= card.free <= card.total


def test_a_card_of_its_own_memory_adds_to_that_of_the_computer(computer, monkeypatch):
    monkeypatch.setattr(memory, "free_memory", lambda: 800)
    computer((PROCESSOR, 1000), (INTEGRATED, 500), (DISCRETE, 60), (DISCRETE, 70))
    assert [(card.name, card.free, card.total) for card in graphics_cards()] == [
        ("device 3", 60, 100),
        ("device 4", 70, 100),
    ]
    assert room(graphics_cards()) == 930
    assert room(graphics_cards(), 5) == 930
    # Nothing is computed on them.
    assert room(graphics_cards(), 0) == 800


def test_an_integrated_card_takes_the_memory_of_the_computer(computer, monkeypatch):
    monkeypatch.setattr(memory, "free_memory", lambda: 800)
    computer((PROCESSOR, 1000), (INTEGRATED, 500))
    assert [card.free for card in graphics_cards()] == [500]
    assert room(graphics_cards()) == 800


def test_without_cards_there_is_the_memory_of_the_computer(computer, monkeypatch):
    monkeypatch.setattr(memory, "free_memory", lambda: 800)
    computer((PROCESSOR, 1000))
    assert graphics_cards() == ()
    assert room(graphics_cards()) == 800
