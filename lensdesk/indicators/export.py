"""How are readings written to a file?"""

from dataclasses import asdict

from lensdesk.indicators.model import Readings


def as_json(readings: Readings) -> dict[str, object]:
    """The readings as plain data, in the documented order of keys; every indicator is listed."""
    return {
        "lens": {"id": readings.lens_id, "version": readings.lens_version},
        "as_of": readings.as_of.isoformat(),
        "readings": [asdict(r) for r in readings.readings],
        "coverage": asdict(readings.coverage),
        "urgent": list(readings.urgent),
    }
