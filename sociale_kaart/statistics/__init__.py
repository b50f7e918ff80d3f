"""How the public pages are used: numbers by month without persons, gathered in memory and written aside."""
