"""What was found out about the rows, in three parts: do they help, do they look right, do they leak."""
