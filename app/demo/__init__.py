"""The made-up organisation of the demo."""
