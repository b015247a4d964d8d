"""Where does a vault lie? A folder that is synchronised, on a network or read-only is said.

By the names that the makers give to folders and markers; what is not known is not said.
"""

import os
from pathlib import Path

_NAMES = ("dropbox", "onedrive", "google drive", "googledrive", "my drive", "nextcloud", "icloud")
_STARTS = ("onedrive -", "dropbox (", "googledrive-", "com~apple~clouddocs")
_MARKERS = (".dropbox", ".dropbox.cache", ".owncloudsync.log", ".nextcloudsync.log")
_MARKER_STARTS = (".sync_", "._sync_")
_NETWORK = {"cifs", "smb3", "smbfs", "nfs", "nfs4", "sshfs", "fuse.sshfs", "davfs", "9p", "afpfs"}
_MOUNTS = Path("/proc/self/mounts")


def warnings(folder: Path, mounts: Path = _MOUNTS) -> tuple[str, ...]:
    """What is to be said: `folder-synchronised`, `folder-on-network`, `folder-read-only`."""
    place = folder.absolute()
    said = {
        "folder-synchronised": _is_synchronised(place),
        "folder-on-network": _is_on_network(place, mounts),
        "folder-read-only": place.is_dir() and not os.access(place, os.W_OK),
    }
    return tuple(code for code, is_so in said.items() if is_so)


def _is_synchronised(place: Path) -> bool:
    for part in place.parts:
        name = part.lower()
        if name in _NAMES or name.startswith(_STARTS) or name == "mobile documents":
            return True
    return any(_has_marker(above) for above in (place, *place.parents))


def _has_marker(folder: Path) -> bool:
    try:
        names = {file.name.lower() for file in folder.iterdir()} if folder.is_dir() else set()
    except OSError:
        return False
    return not names.isdisjoint(_MARKERS) or any(n.startswith(_MARKER_STARTS) for n in names)


def _is_on_network(place: Path, mounts: Path) -> bool:
    if str(place).startswith("\\\\"):
        return True
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    kinds = {
        p: fields[2]
        for line in lines
        if len(fields := line.split()) > 2 and (p := _path(fields[1]))
    }
    above = (str(folder) for folder in (place, *place.parents))
    return next((kinds[p] for p in above if p in kinds), "") in _NETWORK


def _path(written: str) -> str:
    return written.replace("\\040", " ")
