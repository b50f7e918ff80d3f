"""What the domain announces; who listens lives above it."""

from django.dispatch import Signal

# Sent once after a load that changed something: `municipality` is the Area whose listings changed, None for several.
listings_loaded = Signal()

# Sent once after a load that changed something of the thesaurus.
thesaurus_loaded = Signal()
