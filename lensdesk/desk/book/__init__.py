"""The lens as a book: to browse, to search, to learn from, and to hold to account."""
