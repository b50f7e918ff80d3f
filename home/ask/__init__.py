"""Who can help me: a subject, an age and a district lead to people, at `/stel-je-vraag/`. Nothing is kept."""
