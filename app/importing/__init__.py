"""Imports an organisation from CSV files: units, people, activities, qualifications, assignments and completions."""

from app.importing.counts import Count
from app.importing.files import FILE_NAMES
from app.importing.folder import ImportOutcome, NothingToImport, import_folder
from app.importing.problems import MAX_SHOWN, FileProblem

__all__ = ["FILE_NAMES", "MAX_SHOWN", "Count", "FileProblem", "ImportOutcome", "NothingToImport", "import_folder"]
