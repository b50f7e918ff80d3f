"""How a change gets online: suggested or submitted, shown beside what stands there, decided field by field, logged."""
