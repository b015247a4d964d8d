"""Pictures as data, drawn once for screen and paper. Answers 'how does it look?'."""
