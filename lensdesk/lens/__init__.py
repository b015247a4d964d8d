"""The lens: model, loader and checker. Answers 'what can be looked at?'."""
