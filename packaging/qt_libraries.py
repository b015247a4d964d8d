"""Does this Linux have the system libraries that Qt needs? Windows and macOS bring their own."""

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable

# library: (package of Debian and Ubuntu, package of Fedora)
ALWAYS = {
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libX11.so.6": ("libx11-6", "libX11"),
}
ON_A_SCREEN = {
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}


def has_screen() -> bool:
    """Whether a window can be opened here."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(v) for v in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def ensure(*, screen: bool) -> None:
    """Install what is missing when we may, else name it and stop."""
    if not sys.platform.startswith("linux"):
        return
    needed = {**ALWAYS, **(ON_A_SCREEN if screen else {})}
    lacking = [name for name in needed if not _loads(name)]
    if not lacking:
        return
    commands = _commands(needed[name] for name in lacking)
    if commands and os.geteuid() == 0:
        print(f"Installing the libraries that Qt needs: {' '.join(lacking)}", flush=True)
        for command in commands:
            quiet = {**os.environ, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
            subprocess.run(command, stdout=subprocess.DEVNULL, env=quiet, check=False)
        lacking = [name for name in lacking if not _loads(name)]
        if not lacking:
            return
    how = " && ".join(f"sudo {shlex.join(command)}" for command in commands)
    sys.exit(
        f"Qt needs system libraries that are not here: {' '.join(lacking)}\n"
        + (f"Install them, then run this again: {how}" if how else "Install them, then run again.")
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _commands(packages: Iterable[tuple[str, str]]) -> list[list[str]]:
    debian, fedora = (sorted(set(names)) for names in zip(*packages, strict=True))
    if shutil.which("apt-get"):
        install = ["apt-get", "install", "-y", "--no-install-recommends", *debian]
        return [["apt-get", "update"], install]
    if shutil.which("dnf"):
        return [["dnf", "install", "-y", *fedora]]
    return []
