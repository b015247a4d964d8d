"""Does the vault keep its promises when something goes wrong? Faults on purpose, counted."""
