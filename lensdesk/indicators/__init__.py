"""From a lens and observations to readings. Answers 'what is triggered, and why?'."""
