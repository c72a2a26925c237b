"""The commands of `python -m app`, one file each; app/cli.py reads the arguments."""
