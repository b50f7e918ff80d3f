"""Who may see and do what: roles, memberships, and the one door through which every address of a listing goes."""
