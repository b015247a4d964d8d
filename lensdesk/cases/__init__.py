"""Frozen records of casework. Answers 'what is kept?'."""
