"""What there is: entities, actions, events, and who may do what with them."""
