"""The guide of one life domain: its indicators, their signs, and the note of a sign."""
