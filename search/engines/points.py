"""What makes a listing a candidate, beside the words of a text field (those: `search.index.document.TEXT_FIELDS`).

The order of candidates is rough: it has to bring the best to the scorer, which weighs anew (`search.find.RANKED`).
These numbers bring 97 of 100 of the first ten of a full scan there, of 5,000 matches in a municipality
(docs/benchmarks.md).
"""

# The whole question is the name of a listing.
EXACT_NAME = 60.0
# The listing has a question type of the question; times how surely the question is about it.
QUESTION_TYPE = 12.0
# The question type is the first that the service lists.
MAIN_QUESTION_TYPE = 8.0
# The listing is about a concept of the question; for each level of certainty, times that of the question.
CONCEPT = 9.0
# An editor raised it for this question; above any sum of words, or it might not be weighed at all.
EDITOR = 100.0
# It is a general entrance.
GENERAL_ENTRANCE = 4.0
# No place was named, and it is not for a part of the municipality alone.
EVERYWHERE = 8.0
# A place that was recognised, not filtered by.
RECOGNIZED_AREA = 6.0
# The same for an age, the one who asks, and a language to be spoken.
RECOGNIZED_AGE = 12.0
RECOGNIZED_AUDIENCE = 6.0
RECOGNIZED_LANGUAGE = 6.0
# A word nearly as somebody typed it.
NEAR_WORD = 6.0
# Of the fields that hold a word the best counts; the others count this much.
OTHER_FIELDS = 0.4
