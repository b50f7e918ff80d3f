"""What the measurements must hold: all of it in this place. Times are of 95 of 100 questions, in milliseconds."""

SMALL, MIDDLE, LARGE, COUNTRY = 2_000, 20_000, 200_000, 1_000_000

# The embedded engine inside the process, with all facets: with the dense model, and everything but the embedding.
WITH_MODEL = {SMALL: 50, MIDDLE: 50, LARGE: 90}
EMBEDDING_APART = {SMALL: 15, MIDDLE: 20, LARGE: 45}
# Filters, words and facets without the model.
WITHOUT_MODEL = {SMALL: 10}
# One node of Elasticsearch, embedding apart.
ELASTICSEARCH = {COUNTRY: 120}
# Suggestions while somebody types.
SUGGESTIONS = 50
# The results page over HTTP, embedding apart, against a bare view that renders the same HTML.
HTTP_RATIO = 3.0
# Of the first ten when every match is weighed, so many are among the first ten of the usual search.
RECALL = 0.95
