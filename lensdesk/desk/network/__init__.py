"""The page with the persons of a case. Answers 'who is there, and how do they stand together?'."""
