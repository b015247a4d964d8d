"""What is taught beside the signs of a lens, with what the organisation filled in?"""

from dataclasses import dataclass, replace
from functools import cached_property

from lensdesk.lens import own_file
from lensdesk.lens.guidance import Guidance
from lensdesk.lens.guidance_loader import load_guidance
from lensdesk.lens.model import Lens
from lensdesk.lens.own import contacts_with
from lensdesk.lens.shelf import LensNotInstalled, Shelf


@dataclass(frozen=True)
class Teaching:
    """The guidance of one version of a lens on the shelf, read when it is first wanted."""

    shelf: Shelf
    lens: Lens

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
