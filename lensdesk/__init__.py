"""LensDesk: a lens for criminal exploitation, for professionals, offline."""

__version__ = "0.1.0"
