"""The notices of the frozen folder, made from what goes into it, and what a system wants beside the app."""

from __future__ import annotations

import json
import re
import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path

from docs.shipping.owners import Owned, bootloader, owners
from lfb_desktop.notices import Part, resting, written

Entry = tuple[str, str, str]
INSIDE = "lfb_desktop/resources/licences"
_SPDX = re.compile(r"[A-Za-z0-9.+-]+$")


def notices(entries: Iterable[Entry], root: Path, out: Path) -> list[Entry]:
    """What has to go in beside the `entries`. Raises Unaccounted for a file that is nobody's."""
    from PySide6.QtCore import qVersion

    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    rest = {part.name: Owned(part) for part in resting()}
    found = {**rest, **{o.part.name: o for o in owners(entries, root)}}
    found["PyInstaller (bootloader)"] = bootloader()
    parts = tuple(owned.part for owned in found.values())
    (out / "NOTICE.txt").write_text(written(parts, qVersion()), encoding="utf-8")
    (out / "sbom.cdx.json").write_text(sbom(parts), encoding="utf-8")
    for owned in found.values():
        for number, text in enumerate(owned.texts):
            name = re.sub(r"[^\w.+-]+", "-", owned.part.name).strip("-")
            shutil.copyfile(text, out / f"{name}{f'-{number}' if number else ''}.txt")
    return tree(out, INSIDE)


def sbom(parts: Iterable[Part]) -> str:
    """CycloneDX 1.6. The same parts give the same bytes."""
    components = [_component(part) for part in sorted(parts, key=lambda part: part.name.lower())]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components))
    whole = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "components": components,
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, object]:
    found: dict[str, object] = {"type": "library", "name": part.name}
    if part.version:
        found["version"] = part.version
    found["licenses"] = [_licence(part.licence)]
    if part.source.startswith("https://"):
        found["externalReferences"] = [{"type": "distribution", "url": part.source}]
    return found


def _licence(licence: str) -> dict[str, object]:
    """By its SPDX name, as a choice of such names, or in the words of who gives it."""
    if " OR " in licence or " WITH " in licence:
        return {"expression": licence}
    return {"license": {"id" if _SPDX.match(licence) else "name": licence}}


def windows_version(version: str, out: Path) -> str:
    """What Windows shows under Details; PyInstaller reads it from a file."""
    numbers = tuple(int(n) for n in re.findall(r"\d+", version)[:3])
    told = {
        "CompanyName": "Leading from Behind contributors",
        "FileDescription": "Leading from Behind",
        "FileVersion": version,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "lfb-desktop.exe",
        "ProductName": "Leading from Behind",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    file = out / "version.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={(*numbers, 0)}, prodvers={(*numbers, 0)}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        encoding="utf-8",
    )
    return str(file)


def info_plist() -> dict[str, object]:
    """What macOS is told: the app opens team files, and its windows are sharp."""
    kind = "org.lfb-team.team-file"
    return {
        "CFBundleDisplayName": "Leading from Behind",
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Leading from Behind team file",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": "Leading from Behind team file",
                "UTTypeConformsTo": ["public.data", "public.database"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["lfb"],
                    "public.mime-type": ["application/vnd.lfb-team+sqlite3"],
                },
            }
        ],
    }


def tree(folder: Path, dest: str) -> list[Entry]:
    """All files of a folder, under `dest`."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return [(f"{dest}/{file.relative_to(folder).as_posix()}", str(file), "DATA") for file in files]


def last(name: str, scripts: Iterable[Entry]) -> list[Entry]:
    """The scripts in their order, but that one right before the app, which stands at the end."""
    *before, app = scripts
    return [*sorted(before, key=lambda entry: entry[0] == name), app]


def lay_beside(folder: Path, root: Path, made: Path, platform: str) -> None:
    """What somebody should see who opens the folder; on Linux also the way to install it."""
    shutil.copyfile(root / "LICENSE", folder / "LICENSE.txt")
    shutil.copyfile(made / "NOTICE.txt", folder / "NOTICE.txt")
    if platform == "linux":
        shutil.copy(root / "resources" / "desktop" / "install.sh", folder / "install.sh")
