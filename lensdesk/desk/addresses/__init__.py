"""The address book and what came in. Answers 'who is this, and may I trust it?'."""
