"""How the values of each kind of field are tidied, checked, compared, ordered and continued from."""
