"""Standings: loading facts, settling what follows from them, previews and announcements."""
