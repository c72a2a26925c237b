"""How each kind of field is typed, sent, shown, told and narrowed by; its templates are in templates/kinds/."""
