"""How each question is answered, under one law or across editions."""
