"""The window. Answers 'what does a professional see, and what can be pressed?'."""
