"""Pictures as data: matrix and timeline, drawn once for screen and paper. Answers 'how does it look?'."""
