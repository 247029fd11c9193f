"""What operating systems know of the program: its icons, on Windows its version, on macOS what it is and opens.

They are made from `resources/icon.svg` and the version when the program is frozen. Same inputs give the same files.
"""

import os
import plistlib
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
NAME = "RDDG Desktop"
PUBLISHER = "RDDG Desktop maintainers"
#: How macOS tells programs and kinds of files apart; whoever publishes the program may prefer a domain of their own.
IDENTIFIER = "org.rddg-desktop.rddg-desktop"
PROJECT_TYPE = "org.rddg-desktop.project"
#: That of the locked PyTorch.
OLDEST_MACOS = "14.0"
#: Edges in pixels.
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS_SIZES = (32, 64, 128, 256, 512, 1024)

# The form in which PyInstaller reads it: calls of classes that mirror the structures of Windows.
VERSION_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", {publisher!r}),
      StringStruct("FileDescription", {name!r}),
      StringStruct("FileVersion", {version!r}),
      StringStruct("InternalName", "rddg-desktop"),
      StringStruct("LegalCopyright", "Apache-2.0"),
      StringStruct("ProductName", {name!r}),
      StringStruct("ProductVersion", {version!r}),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def render(sizes: "tuple[int, ...]") -> "list[Image.Image]":
    """Draw the icon at each size, so that small ones are as sharp as large ones.

    Args:
        sizes: Edges in pixels.
    """
    # Only here, so that a machine without Qt's system libraries can state the version.
    from PySide6.QtCore import Qt  # noqa: PLC0415 - see above
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - see above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - see above

    drawing = QSvgRenderer(str(ROOT / "resources" / "icon.svg"))
    pictures: list[Image.Image] = []
    for size in sizes:
        canvas = QImage(size, size, QImage.Format.Format_RGBA8888)
        canvas.fill(Qt.GlobalColor.transparent)
        painter = QPainter(canvas)
        drawing.render(painter)
        painter.end()
        pictures.append(Image.frombytes("RGBA", (size, size), bytes(canvas.constBits())))
    return pictures


def write_icons(folder: Path) -> None:
    """Write `rddg-desktop.ico` and `rddg-desktop.icns` into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name, sizes in (("rddg-desktop.ico", WINDOWS_SIZES), ("rddg-desktop.icns", MACOS_SIZES)):
        *smaller, largest = render(sizes)
        largest.save(folder / name, sizes=[(size, size) for size in sizes], append_images=smaller)


def write_version_resource(file: Path, version: str) -> None:
    """Write what Windows shows under "Details" of the program's properties.

    Args:
        file: Where to write it.
        version: Three numbers with dots between.
    """
    numbers = (*(int(part) for part in version.split(".")), 0)
    text = VERSION_RESOURCE.format(numbers=numbers, version=version, name=NAME, publisher=PUBLISHER)
    file.write_text(text, encoding="utf-8")


def information(version: str) -> "dict[str, object]":
    """Return what macOS is told of the program beyond what PyInstaller says by itself.

    Args:
        version: Three numbers with dots between.
    """
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "zh-Hans"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "RDDG Desktop project",
                "CFBundleTypeIconFile": "rddg-desktop.icns",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PROJECT_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PROJECT_TYPE,
                "UTTypeDescription": "RDDG Desktop project",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["rddg"]},
            }
        ],
        "LSApplicationCategoryType": "public.app-category.medical",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        # The window follows light and dark.
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "Apache-2.0",
    }


def write_all(folder: Path, version: str) -> None:
    """Write what PyInstaller's specification reads: icons, version, and what macOS is told.

    Args:
        folder: Where to write it.
        version: Three numbers with dots between.
    """
    folder.mkdir(parents=True, exist_ok=True)
    write_icons(folder)
    write_version_resource(folder / "version.txt", version)
    (folder / "Info.plist").write_bytes(plistlib.dumps(information(version)))
