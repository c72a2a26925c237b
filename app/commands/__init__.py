"""What each command of `python -m app` does, a file a command; app/cli.py reads what was typed."""
