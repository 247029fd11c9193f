"""The models on this computer and those that can be downloaded, as a list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from rddg_desktop.errors import ModelError
from rddg_desktop.llm.header import Header, read_header
from rddg_desktop.llm.memory import MAXIMUM_CONTEXT_TOKENS, Fit, estimate, fit
from rddg_desktop.models.catalogue import EMBEDDED, CatalogueEntry, catalogue
from rddg_desktop.models.embedded import embedded_model_path
from rddg_desktop.models.library import Library, Model
from rddg_desktop.ui.formatting import bracketed
from rddg_desktop.ui.theme import SPACE, WIDE


class Presence(Enum):
    """Whether a model can be used."""

    READY = auto()
    CHANGED = auto()
    MISSING = auto()
    UNUSABLE = auto()
    ELSEWHERE = auto()


@dataclass(frozen=True)
class Listed:
    """A model of the list.

    Attributes:
        name: What the library or the catalogue calls it.
        title: What its makers call it; "" where they say nothing.
        presence: Whether it can be used.
        size: Bytes of its file.
        memory: Bytes of memory that it needs; 0 where that is unknown.
        licence: Name of its licence; "" where it is unknown.
        path: Where its file lies; None for one that can be downloaded.
        sha256: Checksum of its file; "" where it is unknown.
        origin: Where the file came from; "" for the embedded model and for those that can be downloaded.
        is_ours: Whether its file goes when the model is removed.
        reason: Why the file is of no use, as a sentence; "" where nothing is amiss with its contents.
        entry: What the catalogue says of it; None where it says nothing.
    """

    name: str
    title: str
    presence: Presence
    size: int
    memory: int
    licence: str
    path: Path | None = None
    sha256: str = ""
    origin: str = ""
    is_ours: bool = False
    reason: str = ""
    entry: CatalogueEntry | None = None

    @property
    def is_here(self) -> bool:
        """Whether the library knows it, or it comes with the program."""
        return self.presence is not Presence.ELSEWHERE


@dataclass(frozen=True)
class Listing:
    """All models, read at once.

    Attributes:
        models: Those on this computer first.
        default: Name of the one that is used when none is named.
    """

    models: tuple[Listed, ...]
    default: str

    @classmethod
    def of(cls, library: Library) -> "Listing":
        """Read the library and the headers of its files. Raises ModelError when a record is damaged."""
        here = (_embedded(), *(_installed(model, library.is_ours(model)) for model in library.models()))
        names = {one.name for one in here}
        others = (_published(entry) for entry in catalogue().values() if entry.identifier not in names)
        return cls((*here, *others), library.default())


def size_text(size: int) -> str:
    """A number of bytes as people read it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def memory_text(needed: int, free: int) -> str:
    """Whether the memory holds a model, in a sentence.

    Args:
        needed: Bytes that it needs.
        free: Bytes that are free.
    """
    match fit(needed, free):
        case Fit.ENOUGH:
            words = QCoreApplication.translate("Memory", "It needs about {needed} of memory; {free} are free: enough.")
        case Fit.TIGHT:
            words = QCoreApplication.translate(
                "Memory",
                "It needs about {needed} of memory, and {free} are free: just enough. Other programs may become slow.",
            )
        case Fit.TOO_LITTLE:
            words = QCoreApplication.translate(
                "Memory",
                "It needs about {needed} of memory, and only {free} are free. It may be very slow, or fail to load. "
                "Close other programs, or choose a smaller model.",
            )
    return words.format(needed=size_text(needed), free=size_text(free))


class ModelList(QTreeWidget):
    """The list.

    Signals:
        chosen: Another model is the current one.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setColumnCount(4)
        self.setItemDelegate(_RoomyDelegate(self))
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._models: tuple[Listed, ...] = ()
        self.currentItemChanged.connect(self._tell)

    @property
    def current(self) -> Listed | None:
        """The model that a person has turned to."""
        item = self.currentItem()
        return None if item is None else self._models[self.indexOfTopLevelItem(item)]

    def show_models(self, models: Sequence[Listed], free: int, default: str, used: str) -> None:
        """Show models; the current one stays the current one.

        Args:
            models: The models.
            free: Bytes of memory that are free.
            default: Name of the default model.
            used: Name of the model that the project uses; "" for none of these.
        """
        former = self.current
        wanted = used if former is None else former.name
        self.setHeaderLabels([self.tr("Model"), self.tr("Size"), self.tr("Memory needed"), self.tr("State")])
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        self.blockSignals(True)
        self.clear()
        self._models = tuple(models)
        for model in self._models:
            item = QTreeWidgetItem(self)
            item.setText(0, bracketed(model.title, model.name) if model.title else model.name)
            item.setText(1, self._size(model))
            item.setText(2, self._memory(model, free))
            item.setText(3, self._state(model, default, used))
            for column in (1, 2):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if model.memory and fit(model.memory, free) is not Fit.ENOUGH:
                item.setIcon(2, warning)
            if model.presence not in (Presence.READY, Presence.ELSEWHERE):
                item.setIcon(3, warning)
            if model.name == wanted or self.currentItem() is None:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self.chosen.emit()

    def turn_to(self, name: str) -> None:
        """Make the model of a name the current one."""
        for row, model in enumerate(self._models):
            item = self.topLevelItem(row)
            if model.name == name and item is not None:
                self.setCurrentItem(item)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()

    def _size(self, model: Listed) -> str:
        size = size_text(model.size)
        is_exact = model.entry is None or model.entry.size_is_exact
        return size if is_exact else self.tr("about {size}").format(size=size)

    def _memory(self, model: Listed, free: int) -> str:
        if not model.memory:
            return self.tr("unknown")
        needed = size_text(model.memory)
        match fit(model.memory, free):
            case Fit.ENOUGH:
                return needed
            case Fit.TIGHT:
                return self.tr("{needed}: just enough").format(needed=needed)
            case Fit.TOO_LITTLE:
                return self.tr("{needed}: too little is free").format(needed=needed)

    def _state(self, model: Listed, default: str, used: str) -> str:
        match model.presence:
            case Presence.READY:
                words = "" if model.name in (default, used) else self.tr("on this computer")
            case Presence.CHANGED:
                words = self.tr("the file has changed")
            case Presence.MISSING:
                words = self.tr("the file is missing")
            case Presence.UNUSABLE:
                words = self.tr("cannot be used")
            case Presence.ELSEWHERE:
                words = self.tr("can be downloaded")
        parts = [words]
        if model.name == used:
            parts.append(self.tr("used by this project"))
        if model.name == default:
            parts.append(self.tr("default"))
        return ", ".join(filter(None, parts))


class _RoomyDelegate(QStyledItemDelegate):
    """Leaves some room around what stands in a cell."""

    def sizeHint(  # noqa: N802 - a name of Qt
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(WIDE, SPACE)


def _embedded() -> Listed:
    entry = catalogue()[EMBEDDED]
    try:
        path = embedded_model_path()
    except ModelError as error:
        return replace(_published(entry), presence=Presence.UNUSABLE, reason=error.what)
    return replace(_published(entry), presence=Presence.READY, path=path)


def _installed(model: Model, is_ours: bool) -> Listed:
    entry = catalogue().get(model.name)
    presence, header, reason = Presence.READY, None, ""
    if not model.path.is_file():
        presence = Presence.MISSING
    elif model.problem:
        presence = Presence.CHANGED
    else:
        try:
            header = read_header(model.path)
        except ModelError as error:
            presence, reason = Presence.UNUSABLE, error.what
    return Listed(
        model.name,
        entry.name if entry else (header.name if header else ""),
        presence,
        model.size,
        _needed(header) if header else 0,
        model.licence,
        model.path,
        model.sha256,
        model.origin,
        is_ours,
        reason,
        # Under its name there may be another file.
        entry if entry is not None and entry.sha256 == model.sha256 else None,
    )


def _published(entry: CatalogueEntry) -> Listed:
    return Listed(
        entry.identifier,
        entry.name,
        Presence.ELSEWHERE,
        entry.size,
        entry.memory,
        entry.licence,
        sha256=entry.sha256,
        entry=entry,
    )


def _needed(header: Header) -> int:
    return estimate(header, min(MAXIMUM_CONTEXT_TOKENS, header.context_tokens)).total
