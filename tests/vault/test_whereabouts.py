from pathlib import Path

import pytest

from lensdesk.vault.whereabouts import warnings


@pytest.mark.parametrize(
    "name",
    ["Dropbox", "Dropbox (Wijkteam)", "OneDrive - Gemeente", "Google Drive", "Nextcloud"],
)
def test_a_synchronised_folder_is_known_by_its_name(tmp_path: Path, name: str) -> None:
    assert warnings(tmp_path / name / "v") == ("folder-synchronised",)


def test_a_synchronised_folder_is_known_by_its_marker(tmp_path: Path) -> None:
    (tmp_path / "v").mkdir()
    assert warnings(tmp_path / "v") == ()
    (tmp_path / ".sync_1a2b.db").touch()
    assert warnings(tmp_path / "v") == ("folder-synchronised",)


def test_a_share_is_known_by_its_mount_and_a_disk_inside_it_is_not(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/a / ext4 rw\n//server/x /mnt/my\\040share cifs rw\nb /mnt/my\\040share/in ext4\n"
    )
    assert warnings(Path("/mnt/my share/v"), mounts) == ("folder-on-network",)
    assert warnings(Path("/mnt/my share/in/v"), mounts) == ()
