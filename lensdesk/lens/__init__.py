"""The lens: model, guidance, loader and checker. Answers 'what can be looked at?'."""
