"""What is taught beside the signs of a lens, with what the organisation filled in?"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property

from lensdesk.cases.caseload import using
from lensdesk.casework.amending import Desk
from lensdesk.errors import LensDeskError
from lensdesk.lens import own_file
from lensdesk.lens.guidance import Guidance
from lensdesk.lens.guidance_loader import load_guidance
from lensdesk.lens.model import Lens, SignId, Text
from lensdesk.lens.own import contacts_with
from lensdesk.lens.shelf import LensNotInstalled, Shelf


def _by_none(_lens: str, _version: str) -> int:
    return 0


@dataclass(frozen=True)
class Teaching:
    """The guidance of one version of a lens on the shelf, read when it is first wanted.

    `used` tells how many cases go on with a version of a lens.
    """

    shelf: Shelf
    lens: Lens
    used: Callable[[str, str], int] = _by_none

    @cached_property
    def guidance(self) -> Guidance:
        """The guidance, its open contacts filled in and the own ones after them."""
        try:
            entry = self.shelf.find(self.lens.id, self.lens.version)
        except LensNotInstalled:  # an update took this version away
            entry = self.shelf.find(self.lens.id)
        shipped = load_guidance(entry.folder)
        own = own_file.load(self.shelf.own, self.lens.id)
        return replace(shipped, contacts=contacts_with(shipped.contacts, own))

    def name_of(self, sign: SignId) -> Text | None:
        """The label of a sign that this version does not have, in the newest one that has it."""
        for entry in self.shelf.entries():
            if entry.id != self.lens.id or entry.version == self.lens.version:
                continue
            with suppress(LensDeskError):  # a damaged version has no labels to tell
                found = self.shelf.load(entry.id, entry.version).signs.get(sign)
                if found is not None:
                    return found.label
        return None


def taught(shelf: Shelf, desk: Desk) -> Teaching:
    """What is taught beside the lens of a desk; the cases of its vault tell which are in use."""
    return Teaching(
        shelf, desk.lens, lambda lens, version: using(desk.vault.cases(), lens, version)
    )
